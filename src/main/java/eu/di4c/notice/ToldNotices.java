package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What feeds tell of notices: the door through which programs that follow them are answered. */
@Component
public class ToldNotices {

    private final ToldStore store;

    ToldNotices(ToldStore store) {
        this.store = store;
    }

    /**
     * Published notices with their corrections, the last touched first; withdrawn ones too, because who was told of them is
     * told that they hold no more.
     *
     * @param most how many notices are looked at, corrections counted
     */
    public List<ToldNotice> latest(FeedOf of, int most) {
        return ToldNotice.of(store.told(of, most));
    }

    /** Those of some notices that a public notice corrects. */
    public Set<Slug> corrected(Collection<Notice> notices) {
        return store.corrected(notices.stream().map(Notice::slug).toList());
    }
}
