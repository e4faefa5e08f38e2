package eu.di4c.notice;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import eu.di4c.notice.compose.NoticeComposer;
import eu.di4c.notice.compose.NoticeFacts;
import eu.di4c.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Public notices: the door through which they are composed, edited, published, corrected, withdrawn and found. */
@Component
public class Notices {

    private final NoticeSources sources;
    private final NoticeStore store;
    private final NoticeWriter writer;
    private final Clock clock;

    Notices(NoticeSources sources, NoticeStore store, NoticeWriter writer, Clock clock) {
        this.sources = sources;
        this.store = store;
        this.writer = writer;
        this.clock = clock;
    }

    /** Composes a draft from what the system knows today. */
    @Transactional
    public NoticeAnswer compose(Actor by, ComposeNotice order) {
        if (!Language.spoken().contains(order.language())) {
            return new Refused(Refusal.LANGUAGE_NOT_SPOKEN);
        }
        if (order.translates().isPresent()
                && order.translates().flatMap(store::notice).isEmpty()) {
            return new Refused(Refusal.UNKNOWN_NOTICE);
        }
        var network = sources.network(order.network());
        if (network.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_NETWORK);
        }
        return sources.partner(network.get(), order.partner())
                .<NoticeAnswer>map(partner -> drafted(by, order, sources.facts(network.get(), partner)))
                .orElseGet(() -> new Refused(Refusal.UNKNOWN_PARTNER));
    }

    private NoticeAnswer drafted(Actor by, ComposeNotice order, NoticeFacts facts) {
        var draft = NoticeComposer.compose(facts, Words.in(order.language()), order.on());
        var notice = new Notice(
                new NoticeId(Ids.next()),
                free(draft.slug()),
                order.language(),
                Issuer.of(facts, order.language()),
                new Wording(
                        draft.title(),
                        draft.subject(),
                        draft.body(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                order.translates(),
                List.of(Step.of(Step.Kind.DRAFTED, now(), by.name())),
                1);
        writer.add(notice);
        return new Done(notice);
    }

    /** Gives a draft other words, if it is still the one that its editor saw. */
    @Transactional
    public NoticeAnswer edit(Actor by, Slug slug, long revision, Wording wording) {
        return change(slug, notice -> {
            if (notice.revision() != revision) {
                return new Refused(Refusal.CHANGED_MEANWHILE);
            }
            return store.numberIsTaken(notice, wording)
                    ? new Refused(Refusal.NUMBER_TAKEN)
                    : notice.edited(by, now(), wording);
        });
    }

    /** Shows a draft to everybody, for ever as it is. */
    @Transactional
    public NoticeAnswer publish(Actor by, Slug slug) {
        return change(slug, notice -> notice.published(by, now()));
    }

    /** Notes where and how long a published notice hung, and what proves it. */
    @Transactional
    public NoticeAnswer post(Actor by, Slug slug, Posting posting) {
        return change(slug, notice -> notice.posted(by, now(), posting));
    }

    /** Takes a published notice back; the reason is shown in its place. */
    @Transactional
    public NoticeAnswer withdraw(Actor by, Slug slug, String reason) {
        return change(slug, notice -> notice.withdrawn(by, now(), reason));
    }

    /** Begins a correction: a new draft that points to the published notice. */
    @Transactional
    public NoticeAnswer correct(Actor by, Slug slug, String reason) {
        var notice = store.notice(slug);
        if (notice.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_NOTICE);
        }
        if (store.isCorrected(notice.get())) {
            return new Refused(Refusal.ALREADY_CORRECTED);
        }
        var answer = notice.get().correction(by, now(), reason, new NoticeId(Ids.next()), free(slug));
        if (answer instanceof Done(Notice correction)) {
            writer.add(correction);
        }
        return answer;
    }

    /**
     * Brings in a notice from elsewhere with all that was done with it. Of one that is there already the steps must be the
     * same as far as they go; words change only while it is a draft. The same again changes nothing.
     */
    @Transactional
    public NoticeAnswer put(Actor by, Notice told) {
        var gap = BroughtIn.gap(told, store);
        if (gap.isPresent()) {
            return new Refused(gap.get());
        }
        var there = store.notice(told.slug());
        if (there.isEmpty()) {
            writer.add(told);
            return new Done(told);
        }
        var answer = BroughtIn.merged(there.get(), told, by, now());
        return answer instanceof Done(Notice merged)
                        && !merged.equals(there.get())
                        && !writer.change(merged, there.get().steps().size())
                ? new Refused(Refusal.CHANGED_MEANWHILE)
                : answer;
    }

    /** All notices about a network, drafts too, in the order in which they were begun: for those who keep them. */
    public List<Notice> about(Slug network) {
        return store.about(network);
    }

    /** The notice with this slug, drafts too: for those who write it. */
    public Optional<Notice> notice(String slug) {
        return Slug.fits(slug) ? store.notice(new Slug(slug)) : Optional.empty();
    }

    /** The notice with this slug, if the public may know of it: published, or withdrawn after that. */
    public Optional<Notice> shown(String slug) {
        return notice(slug).filter(notice -> notice.published().isPresent());
    }

    /** Published notices, the latest first. */
    public List<Notice> published(NoticeSearch search) {
        return store.published(search);
    }

    /** All notices, drafts too, the newest first: for those who write them. */
    public List<Notice> all(int most) {
        return store.all(most);
    }

    /** Published notices that correct this one, are corrected by it, or say the same in another language. */
    public List<Notice> relatives(Notice notice) {
        return store.relatives(notice);
    }

    private NoticeAnswer change(Slug slug, Function<Notice, NoticeAnswer> step) {
        var notice = store.notice(slug);
        if (notice.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_NOTICE);
        }
        var answer = step.apply(notice.get());
        return answer instanceof Done(Notice changed) && !writer.change(changed)
                ? new Refused(Refusal.CHANGED_MEANWHILE)
                : answer;
    }

    /** The wanted name, or the first free one with a number behind it. */
    private Slug free(Slug wanted) {
        Slug slug = wanted;
        for (int number = 2; !store.slugIsFree(slug); number++) {
            slug = new Slug(wanted + "-" + number);
        }
        return slug;
    }

    /** Times as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
