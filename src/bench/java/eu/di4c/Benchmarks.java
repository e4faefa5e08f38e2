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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures, and puts what came out into docs/benchmarks.md; with names as arguments only those. Each part of the page says when
 * and on which commit it was measured.
 */
public final class Benchmarks {

    private static final Path PAGE = Path.of("docs/benchmarks.md");

    private static final Map<String, Callable<Figures>> ALL = all();

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        Locale.setDefault(Locale.ROOT);
        for (String name : names.length == 0 ? List.copyOf(ALL.keySet()) : List.of(names)) {
            Figures figures = named(name).call();
            String section = figures.markdown() + "\n" + measured() + "\n";
            System.out.println(section);
            Files.writeString(PAGE, with(section, Files.readString(PAGE)));
        }
    }

    /** The page with a part put in the place of the one of the same heading, or at its end. */
    private static String with(String section, String page) {
        String heading = section.lines().findFirst().orElseThrow();
        int start = page.indexOf(heading + "\n");
        if (start < 0) {
            return page.stripTrailing() + "\n\n" + section;
        }
        int end = page.indexOf("\n## ", start);
        return page.substring(0, start) + section + (end < 0 ? "" : page.substring(end));
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

    private static String measured() throws IOException {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return "*Measured on %s at commit %s, OpenJDK %s, %d processors, load average %.1f at the end.*"
                .formatted(
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
