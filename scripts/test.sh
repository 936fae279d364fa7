# ./portal test: everything that CI runs.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home, state, app, chromium and mysql_home are set by the other scripts

test_command() {
    local started=$SECONDS sources code=0
    prepare_state_folder
    find_jdk
    take_lock build || fail "The portal is already being built or tested in this folder (process $(lock_holder build)): wait until that has ended."
    prepare_build
    find_chromium
    find_mysql
    find_keycloak
    find_greenmail
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    sources=$(fingerprint sources)
    say "Building and testing the portal with Maven; reports are in target/surefire-reports and target/failsafe-reports."
    start_child - mvn -B -ntp clean verify -Pproduction \
        -Dportal.chromium="$chromium" -Dportal.mysql.home="$mysql_home" "$@"
    wait_for_child || code=$?
    if [ "$code" -ne 0 ]; then
        say_what_failed
        say "The tests failed after $(took $((SECONDS - started)))."
        exit "$code"
    fi
    say "The tests passed in $(took $((SECONDS - started)))."
    keep_tested_app "$sources" "$@"
}

# Once more at the end, where it is found.
say_what_failed() {
    find target/surefire-reports target/failsafe-reports -name '*.txt' \
        -exec grep -h -A 8 -E '<<< (FAILURE|ERROR)!$' {} + 2>/dev/null | grep -v '^Tests run' | cut -c 1-300 | head -n 80 || true
}

# What was just tested need not be built again by the next ./portal run.
keep_tested_app() {
    if [ $# -gt 1 ] || is_locked run; then
        return 0
    fi
    : >"$build_log"
    unpack_app "$1"
}
