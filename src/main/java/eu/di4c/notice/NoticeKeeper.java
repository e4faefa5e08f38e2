package eu.di4c.notice;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Changes;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps notices for those who may: asks the table of actions, writes what was done, and tells the journal of it. */
@Component
class NoticeKeeper {

    private final NoticeStore store;
    private final NoticeWriter writer;
    private final NoticeSources sources;
    private final ApplicationEventPublisher events;

    NoticeKeeper(NoticeStore store, NoticeWriter writer, NoticeSources sources, ApplicationEventPublisher events) {
        this.store = store;
        this.writer = writer;
        this.sources = sources;
        this.events = events;
    }

    /** To which part of the system a notice belongs: its partner, or its network when the issuer is no partner. */
    Scope scope(Owned owned) {
        return sources.scope(owned.notice().issuer().network(), owned.partner());
    }

    /**
     * The notice with this slug, for somebody who may do this with it. Where there is none, only who may do it everywhere
     * is told so: to all others a notice that is not there and one that is not theirs look the same.
     */
    Optional<Owned> entrusted(Actor by, Action action, Slug slug) {
        var owned = store.owned(slug);
        by.must(action, owned.map(this::scope).orElse(Scope.EVERYWHERE));
        return owned;
    }

    /** Stores a new draft. */
    void begin(Actor by, Owned draft) {
        writer.add(draft);
        tell(
                by,
                "notice.drafted",
                draft,
                Changes.between(Optional.empty(), draft.notice().wording()));
    }

    /** Stores a correction, which is told of the notice that it corrects. */
    void begin(Actor by, Owned corrected, Notice correction) {
        writer.add(new Owned(correction, corrected.partner()));
        var reference = new Change(
                "correction", Optional.empty(), Optional.of(correction.slug().text()));
        events.publishEvent(new Recorded(
                by,
                "notice.corrected",
                subject(corrected.notice()),
                scope(corrected),
                correction.steps().getFirst().reason(),
                List.of(reference)));
    }

    /** Stores what a step made of a notice, if nobody else was faster; what changed nothing is not told. */
    NoticeAnswer keep(Actor by, Owned before, NoticeAnswer answer) {
        if (!(answer instanceof Done(Notice after)) || after.equals(before.notice())) {
            return answer;
        }
        if (!writer.change(after)) {
            return new Refused(Refusal.CHANGED_MEANWHILE);
        }
        String deed = "notice." + NoticeRows.word(after.steps().getLast().kind());
        tell(by, deed, new Owned(after, before.partner()), changes(before.notice(), after));
        return answer;
    }

    /** Stores a notice as it is told from elsewhere, with all its steps. */
    NoticeAnswer bring(Actor by, Optional<Owned> there, Owned told) {
        if (there.isEmpty()) {
            writer.add(told);
        } else if (told.equals(there.get())) {
            return new Done(told.notice());
        } else if (!writer.change(told.notice(), there.get().notice().steps().size())) {
            return new Refused(Refusal.CHANGED_MEANWHILE);
        }
        tell(
                by,
                "notice.imported",
                told,
                Changes.between(
                        there.map(owned -> owned.notice().wording()),
                        told.notice().wording()));
        return new Done(told.notice());
    }

    /** Takes a draft away for good; its words stay in the journal. */
    NoticeAnswer discard(Actor by, Owned draft) {
        if (!writer.discard(draft.notice())) {
            return new Refused(Refusal.CHANGED_MEANWHILE);
        }
        var words = Changes.between(Optional.empty(), draft.notice().wording()).stream()
                .map(change -> new Change(change.field(), change.after(), Optional.empty()))
                .toList();
        tell(by, "notice.discarded", draft, words);
        return new Done(draft.notice());
    }

    /** The wanted name, or the first free one with a number behind it; nobody else names a notice meanwhile. */
    Slug free(Slug wanted) {
        writer.nameAlone();
        Slug slug = wanted;
        for (int number = 2; !store.slugIsFree(slug); number++) {
            slug = new Slug(wanted + "-" + number);
        }
        return slug;
    }

    private void tell(Actor by, String deed, Owned owned, List<Change> changes) {
        var why = owned.notice().steps().getLast().reason();
        events.publishEvent(new Recorded(by, deed, subject(owned.notice()), scope(owned), why, changes));
    }

    private static SubjectRef subject(Notice notice) {
        return new SubjectRef("notice", notice.slug().text());
    }

    private static List<Change> changes(Notice before, Notice after) {
        var changes = new ArrayList<>(Changes.between(Optional.of(before.wording()), after.wording()));
        after.posting().ifPresent(posting -> changes.addAll(Changes.between(before.posting(), posting)));
        return changes;
    }
}
