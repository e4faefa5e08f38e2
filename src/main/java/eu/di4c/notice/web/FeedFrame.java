package eu.di4c.notice.web;

import java.util.Optional;

/**
 * What stands around the notices of a feed.
 *
 * @param own by what the feed is known, where its address is nobody's business
 * @param home the address under which the feed is, without {@code /feed.atom}
 * @param page the page that shows the same to people
 */
record FeedFrame(Optional<String> own, String home, String page, String title) {

    static FeedFrame at(String home, String page, String title) {
        return new FeedFrame(Optional.empty(), home, page, title);
    }

    /** One whose address is a secret, and so does not stand in it. */
    static FeedFrame secret(String known, String page, String title) {
        return new FeedFrame(Optional.of(known), "", page, title);
    }

    /** Where the feed is, whatever its language. */
    String feed() {
        return home + "/feed.atom";
    }
}
