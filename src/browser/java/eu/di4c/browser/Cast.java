package eu.di4c.browser;

import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Posting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is on stage: beside the DI4C network a fictitious one with something of everything, one with nothing, and notices in
 * every state that the public may see.
 */
record Cast(Notice informare, Notice posted, Notice corrected, Notice correction, Notice withdrawn) {

    static final String HILLS = "fictitious-hills";
    static final String EMPTY = "fictitious-empty";

    private static final Actor BY = Actor.commandLine("fictitious");
    private static final LocalDate DECISION = LocalDate.of(2020, 5, 7);
    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)d}");
    private static final Pattern MONTH = Pattern.compile("\\{([+-]\\d+)m}");

    static Cast enter(NetworkFiles files, Notices notices, LocalDate today) {
        bring(files, "hills.yaml", today);
        bring(files, "empty.yaml", today);
        Notice informare = published(notices, "di4c", "botosani", Language.RO, Optional.empty());
        Notice posted = published(notices, "di4c", "botosani", Language.EN, Optional.of(informare.slug()));
        done(notices.post(
                BY,
                posted.slug(),
                new Posting(
                        Optional.of(DECISION.plusDays(1)),
                        Optional.of(DECISION.plusDays(30)),
                        Optional.of("Fictitious board"),
                        Optional.of("Fictitious record 12"))));
        Notice corrected = published(notices, HILLS, "colina", Language.RO, Optional.empty());
        Notice correction = done(notices.correct(BY, corrected.slug(), "O sumă fictivă era greșită"));
        Notice withdrawn = published(notices, HILLS, "colina", Language.EN, Optional.empty());
        return new Cast(
                informare,
                posted,
                corrected,
                done(notices.publish(BY, correction.slug())),
                done(notices.withdraw(BY, withdrawn.slug(), "A fictitious mistake: the town hall was the wrong one.")));
    }

    private static void bring(NetworkFiles files, String name, LocalDate today) {
        var report = files.importFile(BY, dated(text(name), today).getBytes(StandardCharsets.UTF_8));
        if (report instanceof ImportReport.Refused refused) {
            throw new AssertionError(name + ": " + refused.troubles());
        }
    }

    private static String dated(String text, LocalDate today) {
        String days = DAY.matcher(text)
                .replaceAll(
                        found -> today.plusDays(Long.parseLong(found.group(1))).toString());
        return MONTH.matcher(days)
                .replaceAll(found -> today.plusMonths(Long.parseLong(found.group(1)))
                        .toString()
                        .substring(0, 7));
    }

    private static String text(String name) {
        try (var in = Cast.class.getResourceAsStream("/browser/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Notice published(
            Notices notices, String network, String partner, Language language, Optional<Slug> translates) {
        var draft = done(notices.compose(BY, new ComposeNotice(network, partner, language, DECISION, translates)));
        return done(notices.publish(BY, draft.slug()));
    }

    private static Notice done(NoticeAnswer answer) {
        return switch (answer) {
            case NoticeAnswer.Done done -> done.notice();
            case NoticeAnswer.Refused refused -> throw new AssertionError(refused.because());
        };
    }
}
