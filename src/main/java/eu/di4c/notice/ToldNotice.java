package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A notice with its published corrections, as feeds tell of it: one thing for ever, known by the first of them.
 *
 * @param versions the notice, then each correction after the one that it corrects
 */
public record ToldNotice(List<Notice> versions) {

    public ToldNotice {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("expected a notice to tell of, found none");
        }
        versions = List.copyOf(versions);
    }

    /** Each notice with its corrections, the last touched first. */
    static List<ToldNotice> of(List<Notice> notices) {
        Map<Slug, Notice> corrections = new HashMap<>();
        notices.forEach(notice -> notice.corrects().ifPresent(elder -> corrections.put(elder, notice)));
        return notices.stream()
                .filter(notice -> notice.corrects().isEmpty())
                .map(first -> new ToldNotice(chain(first, corrections)))
                .sorted(Comparator.comparing(ToldNotice::updated)
                        .thenComparing(told -> told.id().value())
                        .reversed())
                .toList();
    }

    private static List<Notice> chain(Notice first, Map<Slug, Notice> corrections) {
        var chain = new ArrayList<Notice>();
        for (var next = Optional.of(first); next.isPresent(); ) {
            chain.add(next.get());
            next = Optional.ofNullable(corrections.get(chain.getLast().slug()));
        }
        return chain;
    }

    public NoticeId id() {
        return versions.getFirst().id();
    }

    /** What it says now: the latest version that was not withdrawn; empty when all were. */
    public Optional<Notice> current() {
        return versions.reversed().stream()
                .filter(notice -> notice.state() instanceof NoticeState.Published)
                .findFirst();
    }

    /** The version that this one corrects. */
    public Optional<Notice> corrected(Notice correction) {
        return versions.stream()
                .filter(notice -> correction.corrects().equals(Optional.of(notice.slug())))
                .findFirst();
    }

    /** The version that was published last, whatever became of it. */
    public Notice last() {
        return versions.getLast();
    }

    /** When it was last published, corrected, posted or withdrawn. */
    public Instant updated() {
        return versions.stream().map(Notice::updated).max(Instant::compareTo).orElseThrow();
    }
}
