# Speaking, stopping, locks, disk and child processes: what every command of ./portal shares.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home is set by ./portal

state="$home/.portal"
[ -n "${HOME-}" ] || HOME=$(cd ~ && pwd)
child=""
held_locks=()

say() {
    printf '%s\n' "$*"
}

# Ends with one sentence that says what is wrong and what to do about it.
fail() {
    printf 'portal: %s\n' "$*" >&2
    exit 1
}

have() {
    command -v "$1" >/dev/null 2>&1
}

is_root() {
    [ "$(id -u)" = 0 ]
}

took() {
    if [ "$1" -lt 60 ]; then
        printf '%d s' "$1"
    else
        printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
    fi
}

# need_space MEGABYTES FOLDER PURPOSE
need_space() {
    local free
    free=$(($(df -Pk "$2" | awk 'NR == 2 { print $4 }') / 1024))
    [ "$free" -ge "$1" ] ||
        fail "There is not enough disk space: $3 needs about $1 MB, but only $free MB are free where $2 lies."
}

prepare_state_folder() {
    need_space 200 "$home" "the portal"
    { mkdir -p "$state" && : >"$state/.writable"; } 2>/dev/null ||
        fail "$state cannot be written to: give $(id -un) write access to it, or clone the portal into a folder of your own."
    rm -f "$state/.writable"
}

# A log of an earlier run may belong to somebody else, for instance to root.
open_log() {
    { : >"$1"; } 2>/dev/null || fail "$1 cannot be written to: give $(id -un) write access to the whole folder $state."
}

lost_network() {
    grep -qiE 'unknown host|UnknownHost|name resolution|name or service not known|network is unreachable|no route to host|connection (refused|reset|timed out)|connect timed out|read timed out|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|temporary failure|could not resolve|Failed to fetch' "$1"
}

full_disk() {
    grep -qE 'No space left on device|ENOSPC|not enough space' "$1"
}

# --- locks: a folder is made by one process only; it names who holds it ---

process_is_alive() {
    [ -n "$1" ] && kill -0 "$1" 2>/dev/null || return 1
    have ps || return 0
    case "$(ps -p "$1" -o args= 2>/dev/null)" in
        *portal*) return 0 ;;
        *) return 1 ;;
    esac
}

# A lock of another folder than .portal is named by its path.
lock_path() {
    case "$1" in
        /*) printf '%s.lock' "$1" ;;
        *) printf '%s/%s.lock' "$state" "$1" ;;
    esac
}

lock_note() {
    cat "$(lock_path "$1")/$2" 2>/dev/null || true
}

# Prints the living process that holds a lock: the script, or what it started if the script was killed.
lock_holder() {
    local process
    for process in "$(lock_note "$1" owner)" "$(lock_note "$1" child)"; do
        if process_is_alive "$process"; then
            printf '%s' "$process"
            return 0
        fi
    done
    return 1
}

is_locked() {
    lock_holder "$1" >/dev/null
}

# take_lock NAME: false when another living process holds it.
take_lock() {
    local lock
    lock=$(lock_path "$1")
    if ! mkdir "$lock" 2>/dev/null; then
        sleep 0.2 # its maker may be about to write its name
        is_locked "$1" && return 1
        rm -rf "$lock"
        mkdir "$lock" 2>/dev/null || return 1
    fi
    echo $$ >"$lock/owner"
    held_locks+=("$lock")
}

release_locks() {
    [ ${#held_locks[@]} -eq 0 ] || rm -rf "${held_locks[@]}"
}

# --- child processes: in a process group of their own, so that all of it can be stopped ---

# start_child LOG COMMAND...: sets child; a LOG of "-" keeps the terminal.
start_child() {
    local log=$1
    shift
    set -m
    if [ "$log" = - ]; then
        "$@" </dev/null &
    else
        "$@" </dev/null >"$log" 2>&1 &
    fi
    child=$!
    set +m
}

child_is_alive() {
    [ -n "$child" ] && kill -0 "$child" 2>/dev/null
}

# Answers with the exit code of the child, once it has ended.
wait_for_child() {
    local code=0
    wait "$child" 2>/dev/null || code=$?
    child=""
    return "$code"
}

stop_child() {
    local tries=0
    [ -n "$child" ] || return 0
    kill -TERM -- "-$child" 2>/dev/null || true
    while child_is_alive && [ "$tries" -lt 200 ]; do
        sleep 0.2
        tries=$((tries + 1))
    done
    kill -KILL -- "-$child" 2>/dev/null || true
    wait "$child" 2>/dev/null || true
    child=""
}

interrupted() {
    trap '' INT TERM HUP
    [ -z "$child" ] || printf '\nStopping.\n'
    stop_child
    stop_services
    exit "$1"
}

# The services beside the portal, in the order in which they were started.
services=()

stop_services() {
    local index
    for ((index = ${#services[@]} - 1; index >= 0; index--)); do
        child=${services[index]}
        stop_child
    done
    services=()
}

trap 'interrupted 130' INT
trap 'interrupted 143' TERM
trap 'interrupted 129' HUP
trap 'stop_services; release_locks' EXIT
