package eu.di4c.subscription;

import eu.di4c.kernel.Recorded;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import eu.di4c.subscription.News.What;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what is done with notices, and notes in the same transaction that there is news: what was published is told, also when
 * the program dies a moment later, and what was not is not.
 */
@Component
class NewsOfNotices {

    private final Notices notices;
    private final Networks networks;
    private final NewsStore store;

    NewsOfNotices(Notices notices, Networks networks, NewsStore store) {
        this.notices = notices;
        this.networks = networks;
        this.store = store;
    }

    @EventListener
    void hear(Recorded deed) {
        if (deed.subject().kind().equals("notice")) {
            notices.shown(deed.subject().key()).ifPresent(this::note);
        }
    }

    /** What is known already is not news; so it does not matter which deed tells of it, or whether the notice was brought in. */
    private void note(Notice notice) {
        notice.published().ifPresent(at -> store.add(notice.slug(), What.PUBLISHED, at));
        if (notice.state() instanceof NoticeState.Withdrawn withdrawn) {
            store.add(notice.slug(), What.WITHDRAWN, withdrawn.at());
        }
    }

    /** What a letter says of it; empty when it was withdrawn before it was told. */
    Optional<ToTell> toTell(News news) {
        return notices.shown(news.notice().text())
                .filter(notice -> switch (news.what()) {
                    case PUBLISHED -> notice.state() instanceof NoticeState.Published;
                    case WITHDRAWN -> true;
                })
                .map(notice -> new ToTell(news, notice, versions(notice), topics(notice)));
    }

    private List<Notice> versions(Notice notice) {
        return notices.relatives(notice).stream()
                .filter(other -> other.language() != notice.language())
                .toList();
    }

    /** All notices, those on the network, and those of the cities for which its organisation stands there. */
    private Set<Topic> topics(Notice notice) {
        var issuer = notice.issuer();
        var topics = new LinkedHashSet<Topic>();
        topics.add(new Topic.All());
        topics.add(new Topic.OfNetwork(issuer.network()));
        networks.network(issuer.network().text()).map(Network::id).stream()
                .flatMap(network -> networks.partners(network).stream())
                .filter(partner -> partner.organisation().slug().equals(issuer.organisation()))
                .forEach(partner -> topics.add(new Topic.OfCity(partner.city().slug())));
        return topics;
    }
}
