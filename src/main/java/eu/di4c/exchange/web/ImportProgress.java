package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.exchange.ImportRun.Ended;
import eu.di4c.exchange.ImportRun.Kind;
import eu.di4c.site.Words;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.time.Instant;
import java.util.Locale;

/** How far an import is, in a word. */
enum ImportProgress {
    WAITING(Tone.BUSY),
    TRYING(Tone.BUSY),
    STORING(Tone.BUSY),
    STOPPED(Tone.STOPPED),
    REFUSED(Tone.STOPPED),
    UNCHANGED(Tone.PLAIN),
    TRIED(Tone.LATE),
    STORED(Tone.GOOD),
    FAILED(Tone.STOPPED),
    CANCELLED(Tone.PLAIN);

    private final Tone tone;

    ImportProgress(Tone tone) {
        this.tone = tone;
    }

    static ImportProgress of(Import file, Instant now) {
        var run = file.run();
        if (run.ended().isPresent()) {
            return of(run.ended().get());
        }
        if (run.hasStopped(now)) {
            return STOPPED;
        }
        if (run.part().isEmpty()) {
            return WAITING;
        }
        return run.kind() == Kind.TRIAL ? TRYING : STORING;
    }

    private static ImportProgress of(Ended ended) {
        return switch (ended.outcome()) {
            case REFUSED -> REFUSED;
            case UNCHANGED -> UNCHANGED;
            case TRIED -> TRIED;
            case STORED -> STORED;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
        };
    }

    boolean isOnTheWay() {
        return this == WAITING || this == TRYING || this == STORING;
    }

    Tone tone() {
        return tone;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Tag tag(Words words) {
        return new Tag(words.of("exchange.progress." + word()), tone);
    }
}
