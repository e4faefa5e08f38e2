package eu.di4c.notice.web;

import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notice;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A list of published notices, the latest first.
 *
 * @param asked the words that were searched
 * @param within the network whose notices these are; empty on the list of all
 * @param next address of the notices after these
 */
public record NoticeListPage(
        String address,
        String asked,
        Optional<Within> within,
        List<Row> rows,
        Optional<String> next,
        List<Link> trail) {

    /** How many notices one page shows. */
    static final int SIZE = 20;

    /** Where programs follow these notices. */
    public String feed(Words words) {
        return words.feed(within.map(Within::home).orElse("") + "/notices/feed.atom");
    }

    /** Where one asks for these notices by e-mail. */
    public String subscription() {
        return within.map(network -> "/subscription?network=" + network.home().replaceFirst(".*/", ""))
                .orElse("/subscription");
    }

    /** The network of a list, and what the reader may do there. */
    public record Within(String acronym, String home, Place place, List<Link> deeds) {}

    /** One notice of the list, whether it puts an earlier one right and whether it was put right itself. */
    public record Row(
            Link notice,
            List<Tag> tags,
            Phrase subject,
            String issuer,
            Optional<Locale> issuerLanguage,
            String about) {}

    /** Made of one notice more than the page shows, so that it knows whether there is a next page. */
    static NoticeListPage of(
            List<Notice> notices, Set<Slug> corrected, Optional<Within> within, String asked, Words words) {
        String address = within.map(Within::home).orElse("") + "/notices";
        var shown = notices.stream().limit(SIZE).toList();
        return new NoticeListPage(
                address,
                asked,
                within,
                shown.stream()
                        .map(notice -> row(notice, tags(notice, corrected, words), words))
                        .toList(),
                notices.size() > SIZE
                        ? Optional.of(address + "?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + "&after="
                                + shown.getLast().slug())
                        : Optional.empty(),
                trail(within, address, words));
    }

    private static List<Link> trail(Optional<Within> within, String address, Words words) {
        var here = Link.of(words.of("notice.list.title"), address);
        return within.map(network -> List.of(
                        Link.of(words.of("network.networks"), "/networks"),
                        Link.of(network.acronym(), network.home()),
                        here))
                .orElse(List.of(here));
    }

    private static List<Tag> tags(Notice notice, Set<Slug> corrected, Words words) {
        var tags = new ArrayList<Tag>();
        if (notice.corrects().isPresent()) {
            tags.add(new Tag(words.of("notice.list.correction"), Tone.BUSY));
        }
        if (corrected.contains(notice.slug())) {
            tags.add(new Tag(words.of("notice.list.corrected"), Tone.LATE));
        }
        return tags;
    }

    private static Row row(Notice notice, List<Tag> tags, Words words) {
        var letterhead = notice.issuer().letterhead();
        return new Row(
                new Link(NoticeWords.phrase(notice.wording().title(), notice, words), NoticePages.address(notice)),
                tags,
                NoticeWords.phrase(notice.wording().subject(), notice, words),
                letterhead.organisation(),
                Optional.of(letterhead.language().locale()).filter(language -> !words.speaks(language)),
                about(notice, words));
    }

    private static String about(Notice notice, Words words) {
        return notice.published()
                .map(at -> words.of(
                        "notice.list.about",
                        notice.wording().number().map(Object::toString).orElse("none"),
                        LocalDate.ofInstant(at, ZoneId.systemDefault()),
                        words.name(notice.language())))
                .orElse("");
    }
}
