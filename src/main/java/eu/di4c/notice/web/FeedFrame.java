package eu.di4c.notice.web;

/**
 * What stands around the notices of a feed.
 *
 * @param home the address under which the feed is, without {@code /feed.atom}
 * @param page the page that shows the same to people
 */
record FeedFrame(String home, String page, String title) {

    /** Where the feed is, whatever its language. */
    String feed() {
        return home + "/feed.atom";
    }
}
