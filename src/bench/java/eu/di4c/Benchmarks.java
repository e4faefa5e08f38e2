package eu.di4c;

import eu.di4c.calendar.ShiftFigures;
import eu.di4c.calendar.schedule.PassFigures;
import eu.di4c.mailing.MailFigures;
import eu.di4c.search.SearchFigures;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Measures, and writes what came out into docs/benchmarks.md; with names as arguments only those, onto the screen. */
public final class Benchmarks {

    private static final Map<String, Callable<Figures>> ALL = all();

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        Locale.setDefault(Locale.ROOT);
        List<String> sections = new ArrayList<>();
        for (String name : names.length == 0 ? List.copyOf(ALL.keySet()) : List.of(names)) {
            String section = named(name).call().markdown();
            System.out.println(section);
            sections.add(section);
        }
        if (names.length == 0) {
            Files.writeString(Path.of("docs/benchmarks.md"), head() + sections.stream().collect(Collectors.joining("\n")));
        }
    }

    private static Callable<Figures> named(String name) {
        var benchmark = ALL.get(name);
        if (benchmark == null) {
            throw new IllegalArgumentException("no benchmark '" + name + "'; there are " + ALL.keySet());
        }
        return benchmark;
    }

    private static Map<String, Callable<Figures>> all() {
        var all = new LinkedHashMap<String, Callable<Figures>>();
        all.put("start", StartFigures::measure);
        all.put("pages", PageFigures::measure);
        all.put("signed-in", SignedInFigures::measure);
        all.put("pass", PassFigures::measure);
        all.put("shift", ShiftFigures::measure);
        all.put("mail", MailFigures::measure);
        all.put("growth", GrowthFigures::measure);
        all.put("search", SearchFigures::measure);
        return all;
    }

    private static String head() throws IOException {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return """
                # Benchmarks

                Made by `bin/bench`, which measures and writes this page. What is measured, how, on how much, and what came out.
                Trust processor time and ratios: elapsed time depends on what else the machine does.

                Measured on %s at commit %s, OpenJDK %s, %d processors, load average %.1f at the end.

                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        commit(),
                        Runtime.version(),
                        machine.getAvailableProcessors(),
                        machine.getSystemLoadAverage());
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
        try (var words = git.inputReader()) {
            return words.readLine();
        }
    }
}
