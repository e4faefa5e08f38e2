package eu.di4c;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Java program of the tests' class path in a process of its own, which may be killed at any moment. */
public final class ChildProgram implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader out;
    private final List<String> said = new ArrayList<>();

    private ChildProgram(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /**
     * Starts the class on the given home.
     *
     * @param prefix what stands before the JVM on the command line, for example to be another user
     */
    public static ChildProgram start(List<String> prefix, Path home, Class<?> program, String... words) {
        return start(prefix, home, Map.of(), program, words);
    }

    /** The same with settings of its own, by the names of their variables. */
    public static ChildProgram start(
            List<String> prefix, Path home, Map<String, String> settings, Class<?> program, String... words) {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = Stream.of(
                        prefix.stream(),
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx384m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                classes,
                                program.getName()),
                        Stream.of(words))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DI4C_DATABASE_URL");
        builder.environment()
                .putAll(Map.of(
                        "DI4C_DATA",
                        home.toString(),
                        "DI4C_PORT",
                        "0",
                        "DI4C_SAMPLE",
                        "true",
                        "DI4C_DATABASE_PROGRAM",
                        Path.of(TestDatabase.PROGRAM).toAbsolutePath().toString()));
        builder.environment().put("DI4C_ADDRESS", "127.0.0.1"); // an operator may name it, and it is not the public one
        builder.environment().putAll(settings);
        try {
            return new ChildProgram(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on until it says such a line; fails with all it said when it ends before. */
    public String awaitLine(Predicate<String> such) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (such.test(line)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("it ended without saying so: " + said);
    }

    /** Reads to the end, and answers with what its end was. */
    public int awaitEnd() {
        try {
            out.lines().forEach(said::add);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end: " + said);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** All it has said so far. */
    public String said() {
        return String.join("\n", said);
    }

    /** Asks it to stop, as Ctrl-C would. */
    public void stop() {
        process.toHandle().destroy();
    }

    /** SIGKILL: it gets no chance to clear up. */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        awaitEnd();
    }
}
