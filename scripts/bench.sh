# ./portal bench: how long people wait, measured beside a floor in the same run.
# shellcheck shell=bash
# shellcheck disable=SC2154 # mysql_home is set by mysql.sh

bench_command() {
    local what="" times=10 code=0 class
    while [ $# -gt 0 ]; do
        case "$1" in
            statistics | thread) what=$1 ;;
            --times)
                [ $# -gt 1 ] || fail "--times needs a value: \"./portal help\" says which."
                times=$2
                shift
                ;;
            *) fail "\"bench\" does not know $1: \"./portal help\" says what it knows." ;;
        esac
        shift
    done
    [ -n "$what" ] || fail "Say what to measure: ./portal bench statistics, or ./portal bench thread"
    case "$times" in
        "" | *[!0-9]*) fail "--times is a whole number." ;;
    esac
    prepare_state_folder
    find_jdk
    take_lock build || fail "The portal is already being built or tested in this folder (process $(lock_holder build)): wait until that has ended."
    prepare_build
    find_mysql
    if [ "$what" = statistics ]; then
        class=StatisticsBench
        say "Timing measures and overviews on MySQL at national size, then at $times times that. Nothing else should run meanwhile."
    else
        class=ThreadBench
        say "Timing golden threads on MySQL, alone and among the plans of the whole country. Nothing else should run meanwhile."
    fi
    start_child - mvn -B -ntp -q test -Dtest="$class" -Dsurefire.failIfNoSpecifiedTests=false \
        -Dvaadin.skip=true -Dspotless.check.skip=true -Dportal.test.database=mysql -Dportal.mysql.home="$mysql_home" \
        -Dportal.bench.times="$times" -Dtests.jvm=-XX:+UseG1GC
    wait_for_child || code=$?
    [ "$code" -eq 0 ] || fail "The measurement did not come to its end: the lines above say why."
}
