package eu.di4c.mailing;

import eu.di4c.Figures;
import eu.di4c.TestDatabase;
import eu.di4c.kernel.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** How many letters a second are queued and handed to a mail server that takes them at once. */
public final class MailFigures {

    private static final int LETTERS = 2_000;
    private static final int WARM = 2;
    private static final int MEASURED = 5;

    private MailFigures() {}

    public static Figures measure() {
        var server = MailProgram.server();
        server.start();
        List<Double> queued = new ArrayList<>();
        List<Double> sent = new ArrayList<>();
        try (var di4c = MailProgram.with(TestDatabase.fresh(), server)) {
            for (int run = 0; run < WARM + MEASURED; run++) {
                server.reset();
                long begun = System.nanoTime();
                for (int letter = 0; letter < LETTERS; letter++) {
                    di4c.write(MailProgram.NEWS, "ana" + letter + "@primaria.example", Language.RO, "Știri", "Un rând.");
                }
                queued.add(perSecond(begun));
                while (server.getReceivedMessages().length < LETTERS) {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
                sent.add(perSecond(begun));
            }
        } finally {
            server.stop();
        }
        return new Figures("Letters out", """
                %d letters of text and HTML, each queued in a transaction of its own and sent meanwhile by the same program with four
                threads to a mail server in the same process (GreenMail), which takes every letter at once. Letters a second from the
                first one queued: until the last is queued, and until the last has arrived. %d runs after %d.
                """.formatted(LETTERS, MEASURED, WARM), List.of("what", "median", "best", "worst"), List.of(
                        row("queued", queued), row("arrived", sent)));
    }

    private static double perSecond(long begun) {
        return LETTERS / ((System.nanoTime() - begun) / 1e9);
    }

    private static List<String> row(String what, List<Double> figures) {
        var measured = figures.subList(WARM, figures.size()).stream().sorted().toList();
        return List.of(
                what,
                "%.0f".formatted(measured.get(measured.size() / 2)),
                "%.0f".formatted(measured.getLast()),
                "%.0f".formatted(measured.getFirst()));
    }
}
