package eu.di4c.notice;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.ThingNames;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notices by their titles, drafts and withdrawn ones too, for who may see them. */
@Component
class NamesOfNotices implements ThingNames {

    private static final String NOTICE = "notice";

    private final NoticeStore store;
    private final NoticeKeeper keeper;

    NamesOfNotices(NoticeStore store, NoticeKeeper keeper) {
        this.store = store;
        this.keeper = keeper;
    }

    @Override
    public Map<SubjectRef, Named> of(Actor by, Collection<SubjectRef> things) {
        var slugs = things.stream()
                .filter(thing -> thing.kind().equals(NOTICE) && Slug.fits(thing.key()))
                .map(thing -> new Slug(thing.key()))
                .toList();
        return slugs.isEmpty()
                ? Map.of()
                : store.owned(slugs).stream()
                        .filter(owned -> owned.notice().published().isPresent()
                                || by.may(Action.SEE_DRAFT_NOTICES, keeper.scope(owned)))
                        .map(Owned::notice)
                        .filter(notice -> !notice.wording().title().isBlank())
                        .collect(Collectors.toMap(
                                notice -> new SubjectRef(NOTICE, notice.slug().text()), NamesOfNotices::named));
    }

    private static Named named(Notice notice) {
        return new Named(LocalText.of(notice.language().tag(), notice.wording().title()), "/notices/" + notice.slug());
    }
}
