package eu.di4c.notice;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Partner;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import eu.di4c.notice.compose.NoticeComposer;
import eu.di4c.notice.compose.NoticeFacts;
import eu.di4c.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
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
    private final NoticeKeeper keeper;
    private final Clock clock;

    Notices(NoticeSources sources, NoticeStore store, NoticeKeeper keeper, Clock clock) {
        this.sources = sources;
        this.store = store;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Composes a draft from what the system knows today. */
    @Transactional
    public NoticeAnswer compose(Actor by, ComposeNotice order) {
        var network = sources.network(order.network());
        var partner = network.flatMap(found -> sources.partner(found, order.partner()));
        by.must(
                Action.WRITE_NOTICES,
                network.map(found -> sources.scope(found.slug(), partner.map(Partner::slug)))
                        .orElse(Scope.EVERYWHERE));
        if (network.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_NETWORK);
        }
        if (!order.translates().stream()
                .allMatch(original -> isVersionOf(by, original, network.get().slug()))) {
            return new Refused(Refusal.UNKNOWN_NOTICE);
        }
        return partner.<NoticeAnswer>map(issuer -> drafted(by, order, sources.facts(network.get(), issuer)))
                .orElseGet(() -> new Refused(Refusal.UNKNOWN_PARTNER));
    }

    /** Whether there can be a version of a notice here: it is about this network, and who asks may read it. */
    private boolean isVersionOf(Actor by, Slug original, Slug network) {
        return seen(by, original.text())
                .filter(notice -> notice.issuer().network().equals(network))
                .isPresent();
    }

    private NoticeAnswer drafted(Actor by, ComposeNotice order, NoticeFacts facts) {
        var words = NoticeComposer.compose(facts, Words.in(order.language()), order.on());
        var begun = Step.of(Step.Kind.DRAFTED, now(), by.name());
        var draft = Notice.composed(order, Issuer.of(facts, order.language()), words, keeper.free(words.slug()), begun);
        keeper.begin(by, new Owned(draft, Optional.of(facts.issuer().slug())));
        return new Done(draft);
    }

    /** Gives a draft other words, if it is still the one that its editor saw. */
    @Transactional
    public NoticeAnswer edit(Actor by, Slug slug, long revision, Wording wording) {
        return change(by, Action.WRITE_NOTICES, slug, notice -> {
            if (notice.revision() != revision) {
                return new Refused(Refusal.CHANGED_MEANWHILE);
            }
            return store.numberIsTaken(notice, wording)
                    ? new Refused(Refusal.NUMBER_TAKEN)
                    : notice.edited(by, now(), wording);
        });
    }

    /** Shows a draft to everybody, for ever as it is now. */
    @Transactional
    public NoticeAnswer publish(Actor by, Slug slug) {
        return change(by, Action.PUBLISH_NOTICES, slug, notice -> notice.published(by, now(), corrected(notice)));
    }

    /** Shows a draft to everybody, for ever as it is, if it is still the one that was read before. */
    @Transactional
    public NoticeAnswer publish(Actor by, Slug slug, long revision) {
        return change(
                by,
                Action.PUBLISH_NOTICES,
                slug,
                notice -> notice.kept(revision)
                        .<NoticeAnswer>map(Refused::new)
                        .orElseGet(() -> notice.published(by, now(), corrected(notice))));
    }

    /** Notes where and how long a published notice hung, and what proves it. */
    @Transactional
    public NoticeAnswer post(Actor by, Slug slug, Posting posting) {
        return change(by, Action.WRITE_NOTICES, slug, notice -> notice.posted(by, now(), posting));
    }

    /** Takes a published notice back; the reason is shown in its place. */
    @Transactional
    public NoticeAnswer withdraw(Actor by, Slug slug, String reason) {
        return change(by, Action.PUBLISH_NOTICES, slug, notice -> notice.withdrawn(by, now(), reason));
    }

    /** Begins a correction: a new draft that points to the published notice. */
    @Transactional
    public NoticeAnswer correct(Actor by, Slug slug, String reason) {
        var owned = keeper.entrusted(by, Action.WRITE_NOTICES, slug);
        if (owned.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_NOTICE);
        }
        var notice = owned.get().notice();
        var name = keeper.free(slug);
        if (store.isCorrected(notice)) {
            return new Refused(Refusal.ALREADY_CORRECTED);
        }
        var answer = notice.correction(by, now(), reason, new NoticeId(Ids.next()), name);
        if (answer instanceof Done(Notice correction)) {
            keeper.begin(by, owned.get(), correction);
        }
        return answer;
    }

    /** Throws a draft away, if it is still the one that was seen; what was published is never thrown away. */
    @Transactional
    public NoticeAnswer discard(Actor by, Slug slug, long revision) {
        return keeper.entrusted(by, Action.WRITE_NOTICES, slug)
                .map(owned -> owned.notice()
                        .kept(revision)
                        .<NoticeAnswer>map(Refused::new)
                        .orElseGet(() -> keeper.discard(by, owned)))
                .orElseGet(() -> new Refused(Refusal.UNKNOWN_NOTICE));
    }

    /**
     * Brings in a notice from elsewhere with all that was done with it. Of one that is there already the steps must be the
     * same as far as they go; words change only while it is a draft. The same again changes nothing.
     */
    @Transactional
    public NoticeAnswer put(Actor by, Notice told) {
        by.must(Action.IMPORT_NETWORK, sources.scope(told.issuer().network(), Optional.empty()));
        var gap = BroughtIn.gap(told, store);
        if (gap.isPresent()) {
            return new Refused(gap.get());
        }
        var there = store.owned(told.slug());
        var answer = there.map(owned -> BroughtIn.merged(owned.notice(), told, by, now()))
                .orElseGet(() -> new Done(told));
        return answer instanceof Done(Notice merged) ? keeper.bring(by, there, owned(there, merged)) : answer;
    }

    private Owned owned(Optional<Owned> there, Notice notice) {
        var issuer = notice.issuer();
        return new Owned(
                notice,
                there.flatMap(Owned::partner).or(() -> sources.partner(issuer.network(), issuer.organisation())));
    }

    /** The notice that this one corrects, if it corrects one. */
    public Optional<Notice> corrected(Notice notice) {
        return notice.corrects().flatMap(store::notice);
    }

    /** All notices about a network, drafts too, in the order in which they were begun: for those who keep them. */
    public List<Notice> about(Slug network) {
        return store.about(network);
    }

    /** The notice with this slug, drafts too: for those who keep them. */
    public Optional<Notice> notice(String slug) {
        return Slug.fits(slug) ? store.notice(new Slug(slug)) : Optional.empty();
    }

    /** The notice with this slug, if the public may know of it: published, or withdrawn after that. */
    public Optional<Notice> shown(String slug) {
        return notice(slug).filter(notice -> notice.published().isPresent());
    }

    /** The notice with this slug, if this reader may know of it: drafts are only for those who may see them there. */
    public Optional<Notice> seen(Actor by, String slug) {
        return Slug.fits(slug)
                ? store.owned(new Slug(slug))
                        .filter(owned -> owned.notice().published().isPresent()
                                || by.may(Action.SEE_DRAFT_NOTICES, keeper.scope(owned)))
                        .map(Owned::notice)
                : Optional.empty();
    }

    /** The notice with this slug, for somebody who is about to do something with it and must be allowed to. */
    public Optional<Notice> entrusted(Actor by, Action action, String slug) {
        return Slug.fits(slug) ? keeper.entrusted(by, action, new Slug(slug)).map(Owned::notice) : Optional.empty();
    }

    /** Drafts about a network that this reader may see, the newest first. */
    public List<Notice> drafts(Actor by, Slug network) {
        return drafts(by, Action.SEE_DRAFT_NOTICES, List.of(network));
    }

    /** Drafts about some networks with which this reader may do something, the newest first. */
    public List<Notice> drafts(Actor by, Action action, Collection<Slug> networks) {
        return store.drafts(networks).stream()
                .filter(owned -> by.may(action, keeper.scope(owned)))
                .map(Owned::notice)
                .toList();
    }

    /** To which part of the system a notice belongs: the partner that issues it, or its network. */
    public Scope scope(Notice notice) {
        return store.owned(notice.slug()).map(keeper::scope).orElse(Scope.EVERYWHERE);
    }

    /** Published notices, the latest first. */
    public List<Notice> published(NoticeSearch search) {
        return store.published(search);
    }

    /** All notices, drafts too, the newest first: for those who keep them. */
    public List<Notice> all(int most) {
        return store.all(most);
    }

    /** Published notices that correct this one, are corrected by it, or say the same in another language. */
    public List<Notice> relatives(Notice notice) {
        return store.relatives(notice);
    }

    private NoticeAnswer change(Actor by, Action action, Slug slug, Function<Notice, NoticeAnswer> step) {
        return keeper.entrusted(by, action, slug)
                .map(owned -> keeper.keep(by, owned, step.apply(owned.notice())))
                .orElseGet(() -> new Refused(Refusal.UNKNOWN_NOTICE));
    }

    /** Times as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
