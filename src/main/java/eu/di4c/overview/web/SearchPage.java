package eu.di4c.overview.web;

import eu.di4c.search.FoundKind;
import eu.di4c.search.Hit;
import eu.di4c.search.Hits;
import eu.di4c.search.Question;
import eu.di4c.site.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found for a few words.
 *
 * @param found how much, in words, and whether it is written only nearly so
 * @param kinds the sorts of things that were found, to see one of them alone
 */
public record SearchPage(String asked, String found, List<Row> rows, List<Choice> kinds) {

    static final int MOST = 50;

    /** One thing found, what sort of thing it is, and where else the words stand in it. */
    public record Row(String href, MarkedText title, String kind, MarkedText excerpt) {}

    /** A sort of things, and how many of it were found. */
    public record Choice(String href, String label, int count, boolean shown) {}

    static SearchPage of(Question question, Hits hits, Words words) {
        return new SearchPage(
                question.text(),
                found(question, hits, words),
                hits.hits().stream().map(hit -> row(hit, words)).toList(),
                kinds(question, hits, words));
    }

    private static String found(Question question, Hits hits, Words words) {
        if (hits.more()) {
            return words.of("overview.search.more");
        }
        int count =
                question.kind().map(kind -> hits.kinds().getOrDefault(kind, 0)).orElse(hits.count());
        return words.of(
                hits.mended() && count > 0 ? "overview.search.nearly" : "overview.search.found",
                count,
                question.text());
    }

    private static Row row(Hit hit, Words words) {
        return new Row(
                hit.address(),
                isNamed(hit.kind()) ? MarkedText.name(hit.title(), words) : MarkedText.of(hit.title(), words),
                kind(hit.kind(), words),
                MarkedText.of(hit.excerpt(), words));
    }

    /** Whether things of this kind have proper names, which are the same in all languages. */
    private static boolean isNamed(FoundKind kind) {
        return switch (kind) {
            case CITY, ORGANISATION, PARTNER, PERSON -> true;
            case PROGRAMME, NETWORK, NOTICE, ITEM -> false;
        };
    }

    private static List<Choice> kinds(Question question, Hits hits, Words words) {
        if (hits.kinds().size() < 2) {
            return List.of();
        }
        String all = "/search?q=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8);
        return Stream.concat(
                        Stream.of(new Choice(
                                all,
                                words.of("overview.search.all"),
                                hits.count(),
                                question.kind().isEmpty())),
                        hits.kinds().entrySet().stream()
                                .map(kind -> new Choice(
                                        all + "&kind=" + kind.getKey().code(),
                                        words.of(several(kind.getKey())),
                                        kind.getValue(),
                                        question.kind().stream().anyMatch(kind.getKey()::equals))))
                .toList();
    }

    private static String several(FoundKind kind) {
        return switch (kind) {
            case PROGRAMME -> "overview.home.programmes";
            case NETWORK -> "network.networks";
            case CITY -> "network.cities";
            case ORGANISATION -> "overview.search.organisations";
            case PARTNER -> "overview.search.partners";
            case PERSON -> "overview.search.people";
            case NOTICE -> "notice.list.title";
            case ITEM -> "overview.search.item";
        };
    }

    static String kind(FoundKind kind, Words words) {
        return words.of(
                switch (kind) {
                    case PROGRAMME -> "overview.programme";
                    case NETWORK -> "overview.network";
                    case CITY -> "overview.city";
                    case ORGANISATION -> "overview.organisation";
                    case PARTNER -> "overview.search.partner";
                    case PERSON -> "overview.search.person";
                    case NOTICE -> "overview.search.notice";
                    case ITEM -> "overview.search.item";
                });
    }
}
