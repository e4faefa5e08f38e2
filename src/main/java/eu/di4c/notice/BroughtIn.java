package eu.di4c.notice;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a notice told from elsewhere makes of the one that is there: steps are added, what is published never changes. */
final class BroughtIn {

    private BroughtIn() {}

    /** What speaks against a notice as it is told, whatever is there. */
    static Optional<Refusal> gap(Notice told, NoticeStore store) {
        if (told.translates().filter(store::slugIsFree).isPresent()) {
            return Optional.of(Refusal.UNKNOWN_NOTICE);
        }
        var elder = told.corrects().flatMap(store::notice);
        if (told.corrects().isPresent()
                && elder.filter(notice -> isOfTheSameIssuer(notice, told)).isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_NOTICE);
        }
        if (elder.filter(notice -> notice.published().isEmpty()).isPresent()) {
            return Optional.of(Refusal.NOT_PUBLISHED);
        }
        if (elder.filter(notice -> store.isCorrectedByAnother(notice, told.slug()))
                .isPresent()) {
            return Optional.of(Refusal.ALREADY_CORRECTED);
        }
        return store.numberIsTaken(told, told.wording())
                ? Optional.of(Refusal.NUMBER_TAKEN)
                : told.published().flatMap(_ -> told.gap());
    }

    /** Nobody puts right what another organisation said, nor what was said of another network. */
    private static boolean isOfTheSameIssuer(Notice elder, Notice told) {
        return elder.issuer().network().equals(told.issuer().network())
                && elder.issuer().organisation().equals(told.issuer().organisation());
    }

    static NoticeAnswer merged(Notice there, Notice told, Actor by, Instant at) {
        if (!isOnTheSamePaper(there, told)) {
            return new Refused(Refusal.PAPER_STAYS);
        }
        boolean goesOn = startsWith(told.steps(), there.steps());
        if (!goesOn && !startsWith(there.steps(), told.steps())) {
            return new Refused(Refusal.NEVER_CHANGES);
        }
        boolean sameWords = told.wording().equals(there.wording());
        if (!sameWords && there.published().isPresent()) {
            return new Refused(Refusal.NEVER_CHANGES);
        }
        if (told.steps().equals(there.steps())) {
            return sameWords ? new Done(there) : there.edited(by, at, told.wording());
        }
        if (!goesOn) {
            return sameWords ? new Done(there) : new Refused(Refusal.CHANGED_MEANWHILE);
        }
        return new Done(goneOn(there, told));
    }

    private static Notice goneOn(Notice there, Notice told) {
        return new Notice(
                there.id(),
                there.slug(),
                there.language(),
                there.issuer(),
                told.wording(),
                there.corrects(),
                there.translates(),
                told.steps(),
                there.revision() + told.steps().size() - there.steps().size());
    }

    /** A public file leaves out that a notice is a version of a draft, so no reference told is not another one. */
    private static boolean isOnTheSamePaper(Notice there, Notice told) {
        return there.language() == told.language()
                && there.issuer().equals(told.issuer())
                && there.corrects().equals(told.corrects())
                && isSameOrUntold(there.translates(), told.translates());
    }

    private static boolean isSameOrUntold(Optional<Slug> there, Optional<Slug> told) {
        return told.isEmpty() || told.equals(there);
    }

    private static boolean startsWith(List<Step> steps, List<Step> beginning) {
        return steps.size() >= beginning.size()
                && steps.subList(0, beginning.size()).equals(beginning);
    }
}
