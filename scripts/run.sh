# ./portal run: the demonstration on this computer.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home, state, app and child are set by ./portal, common.sh and build.sh

data="$state/data"
portal_log="$state/portal.log"
port=8080
fresh=no

# start_java LOG OPTIONS...: starts what was built. One person's portal starts sooner with the quick compiler alone, and
# with its classes kept, ready to map, from the end of an earlier run. The JVM makes that archive anew when the JDK or
# the portal has changed.
start_java() {
    local log=$1
    shift
    start_child "$log" "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive \
        -XX:SharedArchiveFile="$app/classes.jsa" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off \
        -jar "$app/csp-portal.jar" "$@"
}

run_command() {
    read_run_options "$@"
    prepare_state_folder
    refuse_second_portal
    refuse_used_port
    find_jdk
    build_when_needed
    [ "$fresh" = no ] || start_over
    start_portal
}

read_run_options() {
    while [ $# -gt 0 ]; do
        case "$1" in
            --fresh) fresh=yes ;;
            --port)
                [ $# -ge 2 ] || fail "--port needs a number, for example --port 8081."
                port=$2
                shift
                ;;
            --port=*) port=${1#--port=} ;;
            *)
                printf 'portal: "run" has no option "%s"; it knows --fresh and --port N.\n' "$1" >&2
                exit 2
                ;;
        esac
        shift
    done
    check_port
}

check_port() {
    case "$port" in
        "" | *[!0-9]* | ??????*) fail "The port is a number from 1 to 65535, not \"$port\"." ;;
    esac
    port=$((10#$port))
    if [ "$port" -lt 1 ] || [ "$port" -gt 65535 ]; then
        fail "The port is a number from 1 to 65535, not \"$port\"."
    fi
}

refuse_second_portal() {
    local address holder
    take_lock run && return 0
    address=$(lock_note run address)
    holder=$(lock_holder run || true)
    fail "A portal is already running on the data of this folder${address:+, at $address}: stop it first, with Ctrl-C or \"kill $holder\"."
}

something_listens() {
    (exec 3<>"/dev/tcp/$1/$port") 2>/dev/null
}

refuse_used_port() {
    if something_listens 127.0.0.1 || something_listens ::1; then
        fail_for_used_port
    fi
}

fail_for_used_port() {
    fail "Port $port is in use by another program: stop that, or choose other ports with --port, for example --port 8090."
}

start_over() {
    say "Starting over: deleting what was entered before (.portal/data)."
    rm -rf "$data" 2>/dev/null || true
    [ ! -e "$data" ] || fail "$data cannot be deleted: give $(id -un) write access to the whole folder $state."
}

start_portal() {
    local started=$SECONDS code=0
    if [ -d "$data" ]; then
        say "Starting the portal."
    else
        say "Starting the portal for the first time: it sets up its database and the demonstration data."
    fi
    { mkdir -p "$data" && : >"$data/.writable" && rm "$data/.writable"; } 2>/dev/null ||
        fail "$data cannot be written to: give $(id -un) write access to it."
    open_log "$portal_log"
    start_java "$portal_log" --spring.profiles.active=demonstration --server.address=127.0.0.1 --server.port="$port" \
        --portal.data="$data"
    echo "$child" >"$state/run.lock/child"
    echo "http://localhost:$port" >"$state/run.lock/address"
    wait_until_ready "$started"
    wait_for_child || code=$?
    say_why_portal_ended "$code"
}

wait_until_ready() {
    local code=0 spoken=$SECONDS
    until is_ready; do
        if ! child_is_alive; then
            wait_for_child || code=$?
            fail_to_start "$code"
        fi
        if [ $((SECONDS - $1)) -ge 600 ]; then
            stop_child
            fail "The portal was not ready after ten minutes and was stopped: $portal_log says how far it came."
        fi
        if [ $((SECONDS - spoken)) -ge 15 ]; then
            say "  still starting after $(took $((SECONDS - $1)))"
            spoken=$SECONDS
        fi
        sleep 0.2
    done
    say "The portal is ready at http://localhost:$port after $(took $((SECONDS - $1))). Ctrl-C stops it."
}

is_ready() {
    answers_ok "$port" /actuator/health/readiness && child_is_alive
}

# answers_ok PORT PATH: asks over bash's own network support, so that no other program is needed.
answers_ok() {
    local status
    status=$({
        exec 3<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$2" "$1" >&3
        read -r -t 10 line <&3 && printf '%s' "$line"
    } 2>/dev/null) || return 1
    case "$status" in
        HTTP/*" 200"*) true ;;
        *) false ;;
    esac
}

# Ends with the exit code of the portal, which is never 0 for one that did not start.
fail_to_start() {
    local code=$1
    [ "$code" -ne 0 ] || code=1
    (
        if grep -qE 'Database may be already in use|file is locked' "$portal_log"; then
            fail "Another portal is running on the data in $data: stop that one first."
        elif grep -qE 'Port [0-9]+ was already in use|Address already in use' "$portal_log"; then
            fail_for_used_port
        elif full_disk "$portal_log"; then
            fail "The portal could not start because the disk is full."
        elif grep -qE 'SocketException: Permission denied' "$portal_log"; then
            fail "Port $port is kept for the system administrator: choose one above 1023, for example ./portal run --port 8080."
        elif grep -qE 'AccessDeniedException|\(Permission denied\)' "$portal_log"; then
            fail "A file of the portal cannot be written: give $(id -un) write access to the whole folder $state."
        elif grep -qE 'File corrupted|MVStoreException' "$portal_log"; then
            fail "The database in $data cannot be read: ./portal run --fresh starts over without it, and $portal_log holds the details."
        elif grep -q 'OutOfMemoryError\|insufficient memory' "$portal_log"; then
            fail "The portal could not start because there is not enough memory: close other programs and start again."
        fi
        fail "The portal stopped while starting (exit code $code): $(portal_trouble)"
    ) || true
    exit "$code"
}

# The innermost cause in the log, as the rest of a sentence.
portal_trouble() {
    local cause
    cause=$(grep -E '^(Caused by|Reason): ' "$portal_log" | tail -n 1 | cut -c 1-300 | sed 's/^[A-Z][a-z ]*: //' || true)
    echo "${cause:+$cause }(see $portal_log)"
}

say_why_portal_ended() {
    [ "$1" -ne 0 ] || return 0
    printf 'portal: The portal stopped by itself (exit code %s): %s says why.\n' "$1" "$portal_log" >&2
    exit "$1"
}
