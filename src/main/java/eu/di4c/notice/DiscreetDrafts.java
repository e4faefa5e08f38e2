package eu.di4c.notice;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.SearchKey;
import eu.di4c.search.Discreet;
import eu.di4c.search.FoundKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drafts of notices, for whoever may see each of them. */
@Component
class DiscreetDrafts implements Discreet {

    /** Nobody has as many drafts with the same words. */
    private static final int LOOKED_AT = 500;

    private final NoticeStore store;
    private final NoticeSources sources;

    DiscreetDrafts(NoticeStore store, NoticeSources sources) {
        this.store = store;
        this.sources = sources;
    }

    @Override
    public List<Glimpse> found(Actor by, SearchKey text, int most) {
        if (!by.maySomewhere(Action.SEE_DRAFT_NOTICES)) {
            return List.of();
        }
        return store.drafts(text, LOOKED_AT).stream()
                .filter(draft -> by.may(
                        Action.SEE_DRAFT_NOTICES,
                        sources.scope(draft.notice().issuer().network(), draft.partner())))
                .limit(most)
                .map(Owned::notice)
                .map(draft -> new Glimpse(
                        FoundKind.NOTICE,
                        "/notices/" + draft.slug(),
                        draft.wording().title()))
                .toList();
    }
}
