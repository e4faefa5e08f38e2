# Finds a JDK 25 and exports JAVA_HOME. Sourced by the scripts of bin/, never run.

is_jdk_25() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    if [ -f "$1/release" ]; then
        grep -Eq '^JAVA_VERSION="25([."+-]|$)' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | grep -Eq '^javac 25([.+-]|$)'
    fi
}

# The home of the java on the PATH, links followed.
java_on_path() {
    local java
    java=$(command -v java) && java=$(readlink -f "$java" 2>/dev/null) && dirname "$(dirname "$java")"
}

find_jdk_25() {
    local home
    for home in \
        "${JAVA_HOME:-}" \
        "$(java_on_path)" \
        /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/*/*jdk* /usr/local/*jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            echo "$home"
            return
        fi
    done
    return 1
}

if ! JAVA_HOME=$(find_jdk_25); then
    echo "DI4C needs a JDK 25, and none was found: install one (for example Eclipse Temurin 25), or set JAVA_HOME to it." >&2
    exit 1
fi
export JAVA_HOME

# Maven itself: start fast, and do not print what its own libraries use.
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}"
