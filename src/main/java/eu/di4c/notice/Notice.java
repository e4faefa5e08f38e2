package eu.di4c.notice;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import eu.di4c.notice.NoticeState.Draft;
import eu.di4c.notice.NoticeState.Published;
import eu.di4c.notice.NoticeState.Withdrawn;
import eu.di4c.notice.compose.NoticeComposer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A public notice of one organisation about one network, in one language.
 *
 * @param corrects the published notice that this one corrects
 * @param translates the notice of which this is a version in another language
 * @param steps all that was done with it, the oldest first
 * @param revision counts its changes
 */
public record Notice(
        NoticeId id,
        Slug slug,
        Language language,
        Issuer issuer,
        Wording wording,
        Optional<Slug> corrects,
        Optional<Slug> translates,
        List<Step> steps,
        long revision) {

    public Notice {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a notice begins as a draft: " + slug);
        }
        for (int place = 0; place < steps.size(); place++) {
            if (!mayFollow(steps.subList(0, place), steps.get(place).kind())) {
                throw new IllegalArgumentException("expected steps that can follow each other, found "
                        + steps.get(place).kind() + ": " + slug);
            }
        }
        steps = List.copyOf(steps);
    }

    /** The draft that was composed to an order. */
    static Notice composed(ComposeNotice order, Issuer issuer, NoticeComposer.Draft words, Slug slug, Step begun) {
        var wording = new Wording(
                words.title(), words.subject(), words.body(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Notice(
                new NoticeId(Ids.next()),
                slug,
                order.language(),
                issuer,
                wording,
                Optional.empty(),
                order.translates(),
                List.of(begun),
                1);
    }

    /** Whether a step can be done after these. */
    public static boolean mayFollow(List<Step> steps, Step.Kind next) {
        boolean published = steps.stream().anyMatch(step -> step.kind() == Step.Kind.PUBLISHED);
        boolean withdrawn = steps.stream().anyMatch(step -> step.kind() == Step.Kind.WITHDRAWN);
        return switch (next) {
            case DRAFTED -> steps.isEmpty();
            case EDITED, PUBLISHED -> !steps.isEmpty() && !published;
            case POSTED, WITHDRAWN -> published && !withdrawn;
        };
    }

    public NoticeState state() {
        NoticeState state = new Draft(steps.getFirst().at(), steps.getFirst().by());
        for (Step step : steps) {
            state = switch (step.kind()) {
                case PUBLISHED -> new Published(step.at(), step.by());
                case WITHDRAWN ->
                    new Withdrawn(step.at(), step.by(), step.reason().orElse(""));
                case DRAFTED, EDITED, POSTED -> state;
            };
        }
        return state;
    }

    /** When it was last touched, as feeds tell it. */
    public Instant updated() {
        return steps.getLast().at();
    }

    public Optional<Instant> published() {
        return last(Step.Kind.PUBLISHED).map(Step::at);
    }

    /** The mark of this version of it: an editor who saw another one is noticed. */
    public Mark mark() {
        return Mark.of(id, wording, steps.getLast());
    }

    /** Where and how long it was posted, as last noted. */
    public Optional<Posting> posting() {
        return last(Step.Kind.POSTED).flatMap(Step::posting);
    }

    NoticeAnswer edited(Actor by, Instant at, Wording words) {
        return switch (state()) {
            case Draft _ ->
                words.equals(wording) ? new Done(this) : done(words, Step.of(Step.Kind.EDITED, at, by.name()));
            case Published _, Withdrawn _ -> new Refused(Refusal.NOT_A_DRAFT);
        };
    }

    /** The lines under the text as they were when it was published; empty while it is a draft, and for elder notices. */
    Optional<String> closing() {
        return last(Step.Kind.PUBLISHED).flatMap(Step::closing);
    }

    /** Publishes it, if it says what it must: a notice that is paid for by the Union carries the Union's statement. */
    NoticeAnswer published(Actor by, Instant at, Optional<Notice> elder) {
        return switch (state()) {
            case Draft _ ->
                gap().<NoticeAnswer>map(Refused::new)
                        .orElseGet(
                                () -> done(wording, Step.published(at, by.name(), NoticePaper.closing(this, elder))));
            case Published _, Withdrawn _ -> new Refused(Refusal.NOT_A_DRAFT);
        };
    }

    NoticeAnswer posted(Actor by, Instant at, Posting posting) {
        return switch (state()) {
            case Published _ ->
                done(wording, new Step(Step.Kind.POSTED, at, by.name(), Optional.empty(), Optional.of(posting)));
            case Draft _, Withdrawn _ -> new Refused(Refusal.NOT_PUBLISHED);
        };
    }

    NoticeAnswer withdrawn(Actor by, Instant at, String reason) {
        if (reason.isBlank()) {
            return new Refused(Refusal.REASON_MISSING);
        }
        return switch (state()) {
            case Published _ -> done(wording, Step.because(Step.Kind.WITHDRAWN, at, by.name(), reason.strip()));
            case Draft _, Withdrawn _ -> new Refused(Refusal.NOT_PUBLISHED);
        };
    }

    /** A new draft with the same words that will take this one's place in the reader's mind; this one stays as it is. */
    NoticeAnswer correction(Actor by, Instant at, String reason, NoticeId newId, Slug newSlug) {
        if (reason.isBlank()) {
            return new Refused(Refusal.REASON_MISSING);
        }
        return switch (state()) {
            case Published _ ->
                new Done(new Notice(
                        newId,
                        newSlug,
                        language,
                        issuer,
                        wording,
                        Optional.of(slug),
                        Optional.empty(),
                        List.of(Step.because(Step.Kind.DRAFTED, at, by.name(), reason.strip())),
                        1));
            case Draft _, Withdrawn _ -> new Refused(Refusal.NOT_PUBLISHED);
        };
    }

    /** Why it stays as it is for somebody who saw a revision of it; empty when it is still that draft. */
    Optional<Refusal> kept(long seen) {
        return switch (state()) {
            case Draft _ -> seen == revision ? Optional.empty() : Optional.of(Refusal.CHANGED_MEANWHILE);
            case Published _, Withdrawn _ -> Optional.of(Refusal.NOT_A_DRAFT);
        };
    }

    /** What it lacks to be published. */
    public Optional<Refusal> gap() {
        if (wording.title().isBlank()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (wording.body().isBlank()) {
            return Optional.of(Refusal.BODY_MISSING);
        }
        boolean mute = issuer.funding().isPresent() && issuer.mark(language).isEmpty();
        return mute ? Optional.of(Refusal.STATEMENT_MISSING) : Optional.empty();
    }

    private NoticeAnswer done(Wording words, Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Done(new Notice(id, slug, language, issuer, words, corrects, translates, more, revision + 1));
    }

    private Optional<Step> last(Step.Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }
}
