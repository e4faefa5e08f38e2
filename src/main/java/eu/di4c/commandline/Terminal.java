package eu.di4c.commandline;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Reads what was typed, does it, and answers in text and with a number. */
public final class Terminal {

    private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);

    private final PrintWriter out;
    private final PrintWriter err;

    public Terminal(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the given program as the operating system asked for it, to its end. */
    public static int run(Class<?> program, String... typed) {
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        try (Doors doors = new Doors(program)) {
            return terminal.run(doors, typed);
        }
    }

    /** Does what was typed; the answer is 0 for done, 1 for refused or errors found, 2 for not understood. */
    public int run(Doors doors, String... typed) {
        return commands(doors)
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure))
                .execute(typed);
    }

    /** All that can be typed. */
    static CommandLine commands(Doors doors) {
        return new CommandLine(Di4cCommand.class, new Maker(doors));
    }

    private int explain(Exception failure) {
        if (!(failure instanceof Doors.NotStarted)) {
            LOG.error("The command failed", failure);
            err.println("DI4C failed: " + failure.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Makes commands, giving the doors to those that want them. */
    private record Maker(Doors doors) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Doors.class})) {
                    constructor.setAccessible(true);
                    return type.cast(constructor.newInstance(doors));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
