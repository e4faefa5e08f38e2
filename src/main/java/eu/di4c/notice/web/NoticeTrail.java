package eu.di4c.notice.web;

import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.util.List;

/** The way from a network over its notices to a page of one of them. */
final class NoticeTrail {

    private NoticeTrail() {}

    /** To a page about all notices of a network. */
    static List<Link> of(Network network, Words words, String title, String page) {
        return NetworkPlace.trail(network, words, notices(network, words), Link.of(title, home(network) + page));
    }

    /** To a page about one notice. */
    static List<Link> of(Network network, Notice notice, Words words, String title, String page) {
        return NetworkPlace.trail(
                network,
                words,
                notices(network, words),
                link(notice, words),
                Link.of(title, NoticePages.address(notice) + page));
    }

    static Link link(Notice notice, Words words) {
        return new Link(NoticeWords.phrase(notice.wording().title(), notice, words), NoticePages.address(notice));
    }

    static String home(Network network) {
        return NetworkPlace.home(network) + "/notices";
    }

    static Link notices(Network network, Words words) {
        return Link.of(words.of("notice.list.title"), home(network));
    }
}
