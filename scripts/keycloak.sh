# Keycloak and the stand-in for a mail server, for ./portal full, from packages.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home and state are set by ./portal and common.sh

keycloak_version=26.7.3
greenmail_version=2.1.8

keycloak_home="$state/keycloak"
greenmail="$state/greenmail/greenmail-standalone-$greenmail_version.jar"

# Built once for MySQL, so that each start is quick.
find_keycloak() {
    local started=$SECONDS new="$state/keycloak.new"
    [ "$(cat "$keycloak_home/ready" 2>/dev/null || true)" != "$keycloak_version" ] || return 0
    need_space 800 "$home" Keycloak
    say "Fetching Keycloak $keycloak_version into .portal/keycloak (about 180 MB, once)."
    rm -rf "$new" "$keycloak_home"
    fetch_package Keycloak "$state/keycloak.log" unpack -DoutputDirectory="$new" \
        -Dartifact="org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip"
    mv "$new/keycloak-$keycloak_version" "$keycloak_home"
    rm -rf "$new"
    chmod +x "$keycloak_home"/bin/*.sh
    "$keycloak_home/bin/kc.sh" build --db=mysql --health-enabled=true --cache=local </dev/null >>"$state/keycloak.log" 2>&1 ||
        fail "Keycloak could not be prepared for MySQL: $state/keycloak.log says why."
    echo "$keycloak_version" >"$keycloak_home/ready"
    say "Keycloak $keycloak_version is ready after $(took $((SECONDS - started)))."
}

find_greenmail() {
    [ ! -f "$greenmail" ] || return 0
    say "Fetching GreenMail $greenmail_version into .portal/greenmail: it takes the mail and sends none on."
    fetch_package GreenMail "$state/greenmail.log" copy -DoutputDirectory="$state/greenmail" \
        -Dartifact="com.icegreen:greenmail-standalone:$greenmail_version"
}

# The realm without people, as every Keycloak gets it, and the demonstration people apart.
provide_realm() {
    local import="$keycloak_home/data/import"
    mkdir -p "$import"
    cp "$home/realm-config/csp-portal-realm.json" "$import/csp-portal-realm.json"
    cp "$home/realm-config/demonstration-people.json" "$import/csp-portal-users-0.json"
}
