package eu.di4c.overview.web;

import eu.di4c.network.Found;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.util.List;

/** What was found for a few words. */
public record SearchPage(String asked, List<Row> rows) {

    static final int MOST = 50;

    /** One thing found, and what sort of thing it is. */
    public record Row(Link link, String kind) {}

    /** Nobody's name is longer; the rest of what was typed is not looked for. */
    static String asked(String typed) {
        return typed.length() > 200 ? typed.substring(0, 200) : typed;
    }

    static SearchPage of(String asked, List<Found> found, Words words) {
        return new SearchPage(asked, found.stream().map(hit -> row(hit, words)).toList());
    }

    private static Row row(Found found, Words words) {
        return switch (found.kind()) {
            case PROGRAMME ->
                new Row(Link.of(found.label(), "/programmes/" + found.slug()), words.of("overview.programme"));
            case NETWORK -> new Row(Link.of(found.label(), "/networks/" + found.slug()), words.of("overview.network"));
            case CITY -> new Row(Link.of(found.label(), "/cities/" + found.slug()), words.of("overview.city"));
            case ORGANISATION ->
                new Row(Link.of(found.label(), "/organisations/" + found.slug()), words.of("overview.organisation"));
        };
    }
}
