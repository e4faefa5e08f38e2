package eu.di4c.subscription;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells subscribers of news, some at a time: that she is told and her letter are written both or neither. */
@Component
class NewsRound {

    private static final int AT_A_TIME = 200;
    private static final int MOST = 100;

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

    /** What is to be told, the oldest first. */
    List<UUID> waiting() {
        return store.waiting(MOST);
    }

    /** Tells some of one piece of news; false when nobody is left to be told of it, or another node is at it. */
    @Transactional
    boolean tell(UUID news) {
        return tell(news, AT_A_TIME);
    }

    @Transactional
    boolean tell(UUID news, int most) {
        var taken = store.take(news);
        if (taken.isEmpty()) {
            return false;
        }
        int told = notices.toTell(taken.get()).map(toTell -> tell(toTell, most)).orElse(0);
        if (told < most) {
            store.close(taken.get(), clock.instant());
        }
        return told == most;
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
