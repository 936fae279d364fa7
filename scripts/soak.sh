# ./portal soak: long random runs, of which the tests run a small dose.
# shellcheck shell=bash
# shellcheck disable=SC2154 # mysql_home is set by mysql.sh

soak_command() {
    local started=$SECONDS class=RevisionSoak work="records, revisions and reads of figures"
    local records=1000000 seed="" databases="h2 mysql" database left part at_once
    while [ $# -gt 0 ]; do
        case "$1" in
            figures) shift ;;
            returns)
                # A partnership with more steps behind it would be older than any.
                class=WorkflowSoak work="steps of the return's workflow by random people" at_once=200000
                shift
                ;;
            kills)
                class=KilledReturnIT work="kills of the portal in the middle of its work" records=200 databases=mysql
                shift
                ;;
            --records | --seed | --database)
                [ $# -gt 1 ] || fail "$1 needs a value: \"./portal help\" says which."
                case "$1" in
                    --records) records=$2 ;;
                    --seed) seed=$2 ;;
                    --database) databases=$2 ;;
                esac
                shift 2
                ;;
            *) fail "\"soak\" does not know $1: \"./portal help\" says what it knows." ;;
        esac
    done
    case "$records$seed" in
        *[!0-9]* | "") fail "--records and --seed are whole numbers." ;;
    esac
    case "$databases" in
        h2 | mysql | "h2 mysql") ;;
        *) fail "--database is h2 or mysql." ;;
    esac
    : "${at_once:=$records}"
    prepare_state_folder
    find_jdk
    take_lock build || fail "The portal is already being built or tested in this folder (process $(lock_holder build)): wait until that has ended."
    prepare_build
    [ "$class" != KilledReturnIT ] || build
    for database in $databases; do
        say "Random $work on $database against a simple model."
        left=$records
        while [ "$left" -gt 0 ]; do
            part=$((left < at_once ? left : at_once))
            soak "$class" "$database" "$part" ${seed:+$((seed + records - left))}
            left=$((left - part))
        done
    done
    say "No difference was found in $(took $((SECONDS - started)))."
}

# soak CLASS DATABASE RECORDS [SEED]: on a database that was empty before.
soak() {
    local code=0 options=(-Dportal.soak.records="$3" -Dportal.soak.kills="$3" -Dportal.test.database="$2")
    [ $# -lt 4 ] || options+=(-Dportal.soak.seed="$4")
    if [ "$2" = mysql ]; then
        find_mysql
        options+=(-Dportal.mysql.home="$mysql_home")
    fi
    start_child - mvn -B -ntp -q test -Dtest="$1" -Dsurefire.failIfNoSpecifiedTests=false \
        -Dvaadin.skip=true -Dspotless.check.skip=true -Dtests.jvm=-XX:+UseG1GC "${options[@]}"
    wait_for_child || code=$?
    if [ "$code" -ne 0 ]; then
        say "The soak on $2 ended with a difference after $(took $((SECONDS - started))): the lines above name it and the seed to repeat it with --seed and --records $3."
        exit "$code"
    fi
}
