# ./portal full: the portal with a real MySQL and a real Keycloak, all on the loopback address.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home, state, app and child are set by the other scripts

full_folder="$state/full"
full_app=""

full_command() {
    read_full_options "$@"
    prepare_state_folder
    prepare_full_folder
    find_jdk
    choose_ports
    [ "$fresh" = no ] || start_full_over
    if [ -n "$full_app" ]; then
        app=$full_app
    else
        build_when_needed
    fi
    find_maven
    find_mysql
    find_keycloak
    find_greenmail
    provide_secrets
    start_mysql
    start_keycloak
    start_mail
    start_full_portal
    wait_for_everything
}

read_full_options() {
    while [ $# -gt 0 ]; do
        case "$1" in
            --fresh) fresh=yes ;;
            --port) port=${2-} && shift ;;
            --folder) full_folder=${2-} && shift ;;
            --app) full_app=${2-} && shift ;;
            *)
                printf 'portal: "full" has no option "%s"; it knows --fresh, --port N, --folder DIR and --app DIR.\n' "$1" >&2
                exit 2
                ;;
        esac
        shift || fail "An option of \"full\" lacks its value."
    done
    check_port
    [ "$port" -le 65000 ] || fail "Choose a port up to 65000: the services beside the portal take ports above it."
}

prepare_full_folder() {
    mkdir -p "$full_folder" 2>/dev/null || fail "$full_folder cannot be written to: give $(id -un) write access to it."
    full_folder=$(cd -P "$full_folder" && pwd)
    take_lock "$full_folder/portal" ||
        fail "The portal is already running on the data of $full_folder: stop it first, with Ctrl-C or \"kill $(lock_holder "$full_folder/portal" || true)\"."
    stop_leftovers
}

start_full_over() {
    say "Starting over: deleting what was entered before ($full_folder)."
    rm -rf "${full_folder:?}"/{mysql,secrets}
}

# What an earlier run started and, killed, could not stop.
stop_leftovers() {
    local process since
    while read -r process since; do
        if process_is_alive "$process" && [ "$(running_since "$process")" = "$since" ]; then
            say "Stopping what an earlier run left behind (process $process)."
            kill -KILL "$process" 2>/dev/null || true
        fi
    done < <(cat "$full_folder/services" 2>/dev/null || true)
    : >"$full_folder/services"
}

# Tells a process from a later one that was given the same number.
running_since() {
    ps -p "$1" -o lstart= 2>/dev/null | tr -s ' ' | sed 's/^ //; s/ $//' || true
}

# The services take ports a hundred above the portal's, so that each portal has its own.
choose_ports() {
    keycloak_port=$((port + 100))
    keycloak_management_port=$((port + 101))
    mysql_port=$((port + 102))
    smtp_port=$((port + 103))
    mail_port=$((port + 104))
    local wanted portal=$port
    for wanted in "$portal" $keycloak_port $keycloak_management_port $mysql_port $smtp_port $mail_port; do
        port=$wanted
        refuse_used_port
    done
    port=$portal
}

new_secret() {
    head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'
}

# Made once for this folder; nobody else may read them, and they are given to the services by environment only.
provide_secrets() {
    local name
    if [ ! -f "$full_folder/secrets" ]; then
        (
            umask 077
            for name in mysql_root_password portal_database_password owner_database_password \
                keycloak_database_password keycloak_admin_password client_secret feed_secret audit_key; do
                echo "$name=$(new_secret)"
            done >"$full_folder/secrets"
        )
    fi
    # shellcheck disable=SC1091
    . "$full_folder/secrets"
    # Keycloak imports a realm once: for other addresses or another realm file it gets another database.
    keycloak_database=keycloak_${port}_$(cat "$home"/realm-config/*.json | cksum | cut -d ' ' -f 1)
}

# start_service NAME COMMAND...: runs in the background until the portal ends; its log is NAME.log.
start_service() {
    local name=$1
    shift
    start_child "$full_folder/$name.log" "$@"
    service=$child
    child=""
    services+=("$service")
    echo "$service $(running_since "$service")" >>"$full_folder/services"
}

# wait_for_service NAME PROCESS SECONDS CHECK...
wait_for_service() {
    local name=$1 process=$2 deadline=$((SECONDS + $3)) trouble=""
    shift 3
    until "$@"; do
        if ! kill -0 "$process" 2>/dev/null; then
            trouble="stopped while starting"
        elif [ "$SECONDS" -ge "$deadline" ]; then
            trouble="was not ready in time"
        fi
        if [ -n "$trouble" ]; then
            stop_child
            fail "$name $trouble: $(service_trouble "$name")"
        fi
        sleep 0.2
    done
}

# The service's own reason, as the rest of a sentence.
service_trouble() {
    local log="$full_folder/$1.log" reason
    reason=$(grep -E 'ERROR' "$log" | grep -vE 'Failed to start server|For more details' | tail -n 1 | sed 's/^.*ERROR[]:]* *//; s/^(\S*) *//' | cut -c 1-300 || true)
    echo "${reason:+$reason }(see $log)"
}

# --- MySQL ---

start_mysql() {
    local socket_folder mysqld
    socket_folder=$(mktemp -d)
    mysqld=("$mysql_home/bin/mysqld" --no-defaults --user="$(id -un)" --basedir="$mysql_home"
        --lc-messages-dir="$mysql_home/share" --datadir="$full_folder/mysql")
    if [ ! -d "$full_folder/mysql" ]; then
        say "Setting up MySQL."
        "${mysqld[@]}" --initialize-insecure >"$full_folder/MySQL.log" 2>&1 ||
            fail "MySQL could not make its data folder: $(service_trouble MySQL)"
    fi
    (umask 077 && accounts >"$full_folder/accounts.sql")
    start_service MySQL "${mysqld[@]}" --bind-address=127.0.0.1 \
        --port="$mysql_port" --socket="$socket_folder/s" --pid-file="$full_folder/mysql.pid" \
        --init-file="$full_folder/accounts.sql" --mysqlx=OFF --skip-log-bin --default-time-zone=+00:00 \
        --character-set-server=utf8mb4 --collation-server=utf8mb4_0900_ai_ci
    wait_for_service MySQL "$service" 60 grep -q "ready for connections" "$full_folder/MySQL.log"
    # Everybody comes by the network.
    rm -rf "$full_folder/accounts.sql" "$socket_folder"
}

# The portal's own account may not change the tables; their owner, who may, only sets them up.
accounts() {
    cat <<SQL
alter user 'root'@'localhost' identified by '$mysql_root_password';
create database if not exists portal;
create database if not exists $keycloak_database;
create user if not exists 'portal_owner'@'%' identified by '$owner_database_password';
create user if not exists 'portal'@'%' identified by '$portal_database_password';
create user if not exists 'keycloak'@'%' identified by '$keycloak_database_password';
grant all on portal.* to 'portal_owner'@'%' with grant option;
grant all on $keycloak_database.* to 'keycloak'@'%';
SQL
}

# --- Keycloak ---

start_keycloak() {
    say "Starting Keycloak."
    provide_realm
    KC_BOOTSTRAP_ADMIN_USERNAME=keycloak KC_BOOTSTRAP_ADMIN_PASSWORD=$keycloak_admin_password \
    KC_DB_USERNAME=keycloak KC_DB_PASSWORD=$keycloak_database_password \
    KC_DB_URL="jdbc:mysql://127.0.0.1:$mysql_port/$keycloak_database?sslMode=DISABLED&allowPublicKeyRetrieval=true" \
    PORTAL_ADDRESS="http://localhost:$port" PORTAL_INTERNAL_ADDRESS="http://localhost:$port" \
    PORTAL_CLIENT_SECRET=$client_secret PORTAL_FEED_SECRET=$feed_secret \
    PORTAL_MAIL_HOST=localhost PORTAL_MAIL_PORT=$smtp_port PORTAL_MAIL_FROM=portal@demonstration.example \
    JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" JAVA_OPTS_APPEND="-XX:TieredStopAtLevel=1" \
        start_service Keycloak "$keycloak_home/bin/kc.sh" start --optimized --import-realm --http-enabled=true \
        --http-host=127.0.0.1 --http-port="$keycloak_port" --http-management-port="$keycloak_management_port" \
        --hostname="http://localhost:$keycloak_port"
    keycloak_process=$service
}

# --- mail ---

start_mail() {
    start_service GreenMail "$JAVA_HOME/bin/java" -Xmx64m -Dgreenmail.smtp.hostname=127.0.0.1 -Dgreenmail.smtp.port="$smtp_port" \
        -Dgreenmail.auth.disabled -Dgreenmail.api.hostname=127.0.0.1 -Dgreenmail.api.port="$mail_port" -jar "$greenmail"
    mail_process=$service
}

# --- the portal ---

start_full_portal() {
    say "Starting the portal."
    portal_started=$SECONDS
    portal_log="$full_folder/portal.log"
    open_log "$portal_log"
    SPRING_PROFILES_ACTIVE=demonstration,keycloak SERVER_ADDRESS=127.0.0.1 SERVER_PORT=$port \
    SPRING_DATASOURCE_URL="jdbc:mysql://127.0.0.1:$mysql_port/portal?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=16384" \
    SPRING_DATASOURCE_USERNAME=portal SPRING_DATASOURCE_PASSWORD=$portal_database_password \
    PORTAL_DATABASE_OWNER=portal_owner PORTAL_DATABASE_OWNER_PASSWORD=$owner_database_password \
    PORTAL_ADDRESS="http://localhost:$port" PORTAL_KEYCLOAK_ISSUER="http://localhost:$keycloak_port/realms/csp-portal" \
    PORTAL_CLIENT_SECRET=$client_secret PORTAL_AUDIT_KEY=$audit_key \
    PORTAL_MAIL_HOST=localhost PORTAL_MAIL_PORT=$smtp_port PORTAL_MAIL_FROM=portal@demonstration.example \
        start_java "$portal_log"
}

# Keycloak sets up its database while the portal sets up its own.
wait_for_everything() {
    local code=0
    wait_for_service Keycloak "$keycloak_process" 300 answers_ok "$keycloak_management_port" /health/ready
    wait_for_service GreenMail "$mail_process" 60 answers_ok "$mail_port" /api/service/readiness
    wait_until_ready "$portal_started"
    say_addresses
    wait_for_child || code=$?
    say_why_portal_ended "$code"
}

say_addresses() {
    cat <<TEXT

  The portal                http://localhost:$port
  Keycloak’s administration http://localhost:$keycloak_port/admin, user "keycloak", password in $full_folder/secrets
  Mail the portal has sent  http://localhost:$mail_port/api/user/ADDRESS/messages

  People (password "demo"; "admin" sets up one-time codes at the first sign-in):
TEXT
    sed -n 's/^ *"username": "\(.*\)",$/  \1/p' "$home/realm-config/demonstration-people.json" | paste -sd ' ' | fold -s -w 100
    printf '\nCtrl-C stops everything.\n'
}
