package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.util.Optional;

/**
 * Which notices are asked for.
 *
 * @param text words that must occur, with or without diacritics, or their beginnings; blank for all
 * @param network only those about this network
 * @param after the last notice of the page before
 */
public record NoticeSearch(String text, Optional<Slug> network, Optional<Slug> after, int most) {

    public static NoticeSearch latest(int most) {
        return new NoticeSearch("", Optional.empty(), Optional.empty(), most);
    }

    public NoticeSearch about(Slug slug) {
        return new NoticeSearch(text, Optional.of(slug), after, most);
    }
}
