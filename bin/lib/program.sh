# Builds the program when its sources have changed, and says where it is. Sourced by the scripts of bin/, never run.
# Each build has a folder of its own, so that a program that runs keeps its files.
. "$root/bin/lib/java.sh"

java=$JAVA_HOME/bin/java
# The cache of a start fits only the machine it was made for: these options are part of it.
java_options=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx384m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true)

# A number that changes when a source, the JDK or the place does: the cache of a start holds for one place only.
sources() {
    (
        cd "$root"
        pwd
        find pom.xml mvnw .mvn bin/lib src/main -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum
        cat "$JAVA_HOME/release" 2>/dev/null || true
    ) | cksum | cut -d' ' -f1
}

build() {
    echo "Building DI4C from its sources; the first time this takes some minutes." >&2
    (cd "$root" && ./mvnw -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package) >&2
    rm -rf "$program"
    mkdir -p "$root/target/program"
    "$java" -Djarmode=tools -jar "$root/target/di4c.jar" extract --destination "$program" >&2
    rehearse
    touch "$program/built"
    prune
}

# One start on data of its own, from which the JDK learns how to start faster. Without it everything works, only slower.
rehearse() {
    local data
    data=$(mktemp -d)
    echo "Rehearsing the start, to make the next ones fast." >&2
    env -u DI4C_DATABASE_URL DI4C_DATA="$data" DI4C_ADDRESS=127.0.0.1 DI4C_PORT=0 DI4C_SAMPLE=true \
        "$java" "${java_options[@]}" -XX:AOTCacheOutput="$program/di4c.aot" -Xlog:aot=off -Xlog:cds=off -jar "$program/di4c.jar" rehearse \
        / /networks /networks/di4c /networks/di4c/calendar /networks/di4c/budget /networks/di4c/calendar/history /notices \
        /notices/informare-di4c-botosani /notices/informare-di4c-botosani.pdf /notices/informare-di4c-botosani.docx /api \
        /api/v1/networks /api/v1/networks/di4c/file >"$program/rehearsal.log" 2>&1 \
        || echo "The rehearsal failed, see $program/rehearsal.log; DI4C will start more slowly." >&2
    rm -rf "$data"
}

# Keeps the three newest builds.
prune() {
    ls -1dt "$root"/target/program/* | tail -n +4 | xargs rm -rf
}

program=$root/target/program/$(sources)
if [ ! -f "$program/built" ]; then
    build
fi
if [ -f "$program/di4c.aot" ]; then
    java_options+=(-XX:AOTCache="$program/di4c.aot" -Xlog:aot=off -Xlog:cds=off)
fi

export DI4C_DATA=${DI4C_DATA:-$root/data}
