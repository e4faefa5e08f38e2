package eu.di4c.notice.web;

import eu.di4c.document.FundingMark;
import eu.di4c.document.Letterhead;
import eu.di4c.document.SafeHtml;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticePaper;
import eu.di4c.notice.Posting;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A notice, to be read as the letter it is: a published one by everybody, a draft by those who may see it.
 *
 * @param draft whether it is a draft, which the public does not see
 * @param deeds what the reader may do with it
 * @param language BCP 47 tag of the letter
 * @param reference number and date under the title, in the language of the letter
 * @param facts what the page tells about the letter, in the reader's language
 * @param correctedBy the notice that corrects this one
 * @param versions the same notice in other languages
 */
public record NoticePage(
        String address,
        boolean draft,
        List<Link> deeds,
        String language,
        Phrase title,
        List<String> reference,
        Letterhead letterhead,
        Optional<FundingMark> mark,
        SafeHtml text,
        List<Fact> facts,
        Optional<Link> correctedBy,
        Optional<Link> corrects,
        List<Link> versions,
        Place place,
        List<Link> trail) {

    static NoticePage of(
            Notice notice,
            List<Link> deeds,
            Network network,
            List<Notice> relatives,
            Optional<Notice> corrected,
            Words words) {
        return new NoticePage(
                NoticePages.address(notice),
                notice.published().isEmpty(),
                deeds,
                notice.language().tag(),
                NoticeWords.phrase(notice.wording().title(), notice, words),
                NoticePaper.reference(notice),
                notice.issuer().letterhead(),
                NoticePaper.look(notice).funding(),
                NoticePaper.text(notice, corrected),
                facts(notice, words),
                relatives.stream()
                        .filter(other -> corrects(other, notice))
                        .findFirst()
                        .map(other -> NoticeTrail.link(other, words)),
                elder(notice, relatives).map(other -> NoticeTrail.link(other, words)),
                versions(notice, relatives, words),
                NetworkPlace.of(network, words),
                NetworkPlace.trail(
                        network, words, NoticeTrail.notices(network, words), NoticeTrail.link(notice, words)));
    }

    private static Optional<Notice> elder(Notice notice, List<Notice> relatives) {
        return relatives.stream().filter(other -> corrects(notice, other)).findFirst();
    }

    private static boolean corrects(Notice correction, Notice corrected) {
        return correction.corrects().filter(corrected.slug()::equals).isPresent();
    }

    private static List<Link> versions(Notice notice, List<Notice> relatives, Words words) {
        return relatives.stream()
                .filter(other -> other.language() != notice.language())
                .map(other ->
                        Link.of(words.of("notice.version", words.name(other.language())), NoticePages.address(other)))
                .toList();
    }

    private static List<Fact> facts(Notice notice, Words words) {
        var facts = new ArrayList<Fact>();
        notice.published().ifPresent(at -> facts.add(Fact.of(words.of("notice.published"), words.date(day(at)))));
        if (notice.published().isEmpty()) {
            var last = notice.steps().getLast();
            facts.add(Fact.of(
                    words.of("notice.draft.last"),
                    words.of("notice.draft.last.value", words.date(day(last.at())), last.by())));
        }
        facts.add(Fact.of(words.of("notice.language"), words.name(notice.language())));
        notice.wording()
                .number()
                .ifPresent(number -> facts.add(Fact.of(words.of("notice.number.label"), number.toString())));
        notice.posting().ifPresent(posting -> facts.addAll(posting(posting, words)));
        return facts;
    }

    private static List<Fact> posting(Posting posting, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                words.of("notice.posted"),
                words.of(
                        "notice.posted.days",
                        posting.from().map(words::date).orElse("none"),
                        posting.to().map(words::date).orElse("none"),
                        posting.where().orElse("none"))));
        posting.proof().ifPresent(proof -> facts.add(Fact.of(words.of("notice.proof"), proof)));
        return facts;
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
