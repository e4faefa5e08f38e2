package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/**
 * Which notices are asked for.
 *
 * @param text words that must occur, with or without diacritics, or their beginnings; blank for all
 * @param networks only those about these networks; none for all
 * @param after the last notice of the page before
 */
public record NoticeSearch(String text, List<Slug> networks, Optional<Slug> after, int most) {

    public NoticeSearch {
        networks = List.copyOf(networks);
    }

    public static NoticeSearch latest(int most) {
        return new NoticeSearch("", List.of(), Optional.empty(), most);
    }

    public NoticeSearch about(List<Slug> only) {
        return new NoticeSearch(text, only, after, most);
    }
}
