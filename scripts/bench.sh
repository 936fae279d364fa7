# ./portal bench: how long people wait, measured beside a floor in the same run.
# shellcheck shell=bash
# shellcheck disable=SC2154 # mysql_home is set by mysql.sh

bench_command() {
    local what="" times=10 users=50 code=0 class
    while [ $# -gt 0 ]; do
        case "$1" in
            statistics | thread | returns) what=$1 ;;
            --times | --users)
                [ $# -gt 1 ] || fail "$1 needs a value: \"./portal help\" says which."
                case "$1" in
                    --times) times=$2 ;;
                    --users) users=$2 ;;
                esac
                shift
                ;;
            *) fail "\"bench\" does not know $1: \"./portal help\" says what it knows." ;;
        esac
        shift
    done
    [ -n "$what" ] || fail "Say what to measure: ./portal bench statistics, ./portal bench thread, or ./portal bench returns"
    case "$times,$users" in
        ,* | *, | *[!0-9,]*) fail "--times and --users are whole numbers." ;;
    esac
    prepare_state_folder
    find_jdk
    take_lock build || fail "The portal is already being built or tested in this folder (process $(lock_holder build)): wait until that has ended."
    prepare_build
    find_mysql
    if [ "$what" = statistics ]; then
        class=StatisticsBench
        say "Timing measures and overviews on MySQL at national size, then at $times times that. Nothing else should run meanwhile."
    elif [ "$what" = returns ]; then
        class=ReturnsBench
        build
        say "Timing $users officers at work on their returns on MySQL, in turns with pages that hold nothing: some 12 minutes. Nothing else should run meanwhile."
    else
        class=ThreadBench
        say "Timing golden threads on MySQL, alone and among the plans of the whole country. Nothing else should run meanwhile."
    fi
    start_child - mvn -B -ntp -q test -Dtest="$class" -Dsurefire.failIfNoSpecifiedTests=false \
        -Dvaadin.skip=true -Dspotless.check.skip=true -Dportal.test.database=mysql -Dportal.mysql.home="$mysql_home" \
        -Dportal.bench.times="$times" -Dportal.bench.users="$users" -Dtests.jvm=-XX:+UseG1GC
    wait_for_child || code=$?
    [ "$code" -eq 0 ] || fail "The measurement did not come to its end: the lines above say why."
}
