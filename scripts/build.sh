# Building the portal when its sources have changed, and only then.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home, state and child are set by ./portal and common.sh

# The built portal, unpacked: it starts faster than from one jar, and a later build cannot pull the jar from
# under a running portal.
app="$state/app"
build_log="$state/build.log"

# Files in the source folders that the front-end build writes or completes by itself.
written_by_the_build='^\./(package\.json|package-lock\.json|tsconfig\.json|types\.d\.ts|vite\.[a-z.]*ts|frontend/index\.html)$'

source_checksums() {
    find . \( -path './.*' -o -path ./portal -o -path ./scripts -o -path ./docs -o -path ./target -o -path ./node_modules \
        -o -path ./src/test -o -path ./src/main/bundles -o -path ./frontend/generated -o -path './*.md' \) -prune \
        -o -type f -exec cksum {} + | LC_ALL=C sort -k 3
}

# fingerprint sources|generated: a number that changes with any byte that goes into the portal.
fingerprint() {
    case "$1" in
        sources) source_checksums | awk -v skip="$written_by_the_build" '$3 !~ skip' | cksum ;;
        generated) source_checksums | awk -v only="$written_by_the_build" '$3 ~ only' | cksum ;;
    esac
}

is_up_to_date() {
    [ -f "$app/csp-portal.jar" ] && [ "$(cat "$app/sources" 2>/dev/null || true)" = "$(fingerprint sources; fingerprint generated)" ]
}

# unpack_app SOURCES: takes over the jar just built; SOURCES is the fingerprint from before the build.
unpack_app() {
    rm -rf "$app.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/csp-portal.jar extract --destination "$app.new" >>"$build_log" 2>&1 ||
        fail "The portal was built but could not be unpacked into .portal/app: $(build_trouble)"
    { echo "$1"; fingerprint generated; } >"$app.new/sources"
    rm -rf "$app"
    mv "$app.new" "$app"
}

build_when_needed() {
    if is_up_to_date; then
        say "The portal is up to date with its sources."
        return 0
    fi
    take_lock build || fail "The portal is already being built in this folder (process $(lock_holder build)): wait until that has ended."
    prepare_build
    build
    rm -rf "$state/build.lock"
}

# ./portal build DIR: only builds, for an image.
build_command() {
    [ $# -eq 1 ] || fail "\"build\" needs a folder: what is built is copied there."
    prepare_state_folder
    find_jdk
    build_when_needed
    mkdir -p "$1" 2>/dev/null || fail "$1 cannot be written to: give $(id -un) write access to it."
    cp -R "$app/." "$1"
}

prepare_build() {
    [ -w "$home" ] || fail "$home cannot be written to, so the portal cannot be built there: give $(id -un) write access to it."
    [ -d "$app" ] || need_space 3000 "$home" "the first build"
    [ -d "$HOME/.m2/repository" ] || need_space 1500 "$HOME" "Maven's library store"
    find_maven
    find_node
}

build() {
    local started=$SECONDS sources
    sources=$(fingerprint sources)
    say "Building the portal; the first time takes some minutes. The full log is .portal/build.log."
    open_log "$build_log"
    start_child "$build_log" mvn -B clean package -Pproduction -Dmaven.test.skip=true -Dspotless.check.skip=true
    tell_build_steps "$started"
    wait_for_child || fail "The portal could not be built: $(build_trouble)"
    unpack_app "$sources"
    say "Built in $(took $((SECONDS - started)))."
}

# Says each step once, and every half minute that the work goes on.
tell_build_steps() {
    local step last="" spoken=$SECONDS
    while child_is_alive; do
        step=$(build_step)
        if [ "$step" != "$last" ] || [ $((SECONDS - spoken)) -ge 30 ]; then
            say "  $(took $((SECONDS - $1))): $step"
            last=$step
            spoken=$SECONDS
        fi
        sleep 1
    done
}

build_step() {
    awk '
        /Downloaded from/ { downloads++ }
        / --- .*:resources / { step = "copying the texts and the schema" }
        / --- .*:compile / { step = "compiling the Java sources" }
        / --- .*:build-frontend / { step = "building the front end with npm and Vite" }
        / --- .*:testCompile / { step = "compiling the tests" }
        / --- .*:jar / { step = "packing the portal" }
        END { print step ? step : downloads ? "fetching libraries" : "reading the project" }' "$build_log"
}

# The reason why the build failed, as the rest of a sentence.
build_trouble() {
    local reason
    if full_disk "$build_log"; then
        echo "the disk is full."
    elif lost_network "$build_log"; then
        echo "a download failed because the network, or a package registry, is out of reach; connect and start again."
    elif grep -qE 'AccessDeniedException|Permission denied|EACCES' "$build_log"; then
        echo "a file cannot be written ($(grep -m 1 -oE '(AccessDeniedException|EACCES)[^,]*|[^ ]* ?\(?Permission denied\)?' "$build_log")); give $(id -un) write access to the whole folder."
    else
        reason=$(grep -m 1 -E '^\[ERROR\] [^ ]+\.[a-z]+:?[[(][0-9]' "$build_log" || first_refused_warning ||
            grep -m 1 -E '^\[ERROR\] [^ ]+ [^ ]+ [^ ]+' "$build_log" || true)
        reason=$(printf '%s' "$reason" | sed "s|^\[[A-Z]*\] ||; s|$home/||g")
        echo "${reason:-Maven stopped without a reason} (see .portal/build.log)"
    fi
}

# The compiler's warnings are errors here, but it only marks them as warnings.
first_refused_warning() {
    grep -q 'warnings found and -Werror' "$build_log" && grep -m 1 -E '^\[WARNING\] [^ ]+\.java:\[' "$build_log"
}
