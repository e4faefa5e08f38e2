package eu.di4c.subscription;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells subscribers of news, some at a time: that she is told and her letter are written both or neither. */
@Component
class NewsRound {

    private static final int AT_A_TIME = 200;

    private final NewsStore store;
    private final NewsOfNotices notices;
    private final SubscriptionLetters letters;
    private final Clock clock;

    NewsRound(NewsStore store, NewsOfNotices notices, SubscriptionLetters letters, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    /** Does the next piece of it; false when there is nothing to be told, or another node is at it. */
    @Transactional
    boolean next() {
        return next(AT_A_TIME);
    }

    @Transactional
    boolean next(int most) {
        var taken = store.take();
        if (taken.isEmpty()) {
            return false;
        }
        int told = notices.toTell(taken.get()).map(news -> tell(news, most)).orElse(0);
        if (told < most) {
            store.close(taken.get(), clock.instant());
        }
        return true;
    }

    /** Answers how many were to be told, at most so many as asked. */
    private int tell(ToTell news, int most) {
        var addressees = store.addressees(news, most);
        addressees.stream()
                .filter(to -> store.note(news.news(), to, clock.instant()))
                .forEach(to -> letters.tell(news, to));
        return addressees.size();
    }
}
