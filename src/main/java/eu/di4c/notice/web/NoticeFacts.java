package eu.di4c.notice.web;

import eu.di4c.document.FundingMark;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Posting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A public notice as the API tells it.
 *
 * @param language BCP 47 tag of the language in which it is written
 * @param number number and year in the register of its organisation, for example {@code 12/2020}
 * @param text the text in Markdown; empty once it is withdrawn
 * @param statement the words beside the European emblem
 * @param withdrawn why it was withdrawn
 */
record NoticeFacts(
        Slug code,
        Slug network,
        Slug organisation,
        String language,
        State state,
        String title,
        String subject,
        Optional<String> number,
        Optional<LocalDate> dated,
        Optional<String> contact,
        Optional<Instant> published,
        Instant updated,
        Optional<String> text,
        List<String> statement,
        Optional<PostingFacts> posting,
        Optional<String> withdrawn,
        Optional<Slug> corrects,
        Optional<Slug> translates,
        Parts parts) {

    /** How far the notice is; drafts are told only to those who may see them. */
    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** Where and how long it was posted. */
    record PostingFacts(
            Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> where, Optional<String> proof) {
        static PostingFacts of(Posting posting) {
            return new PostingFacts(posting.from(), posting.to(), posting.where(), posting.proof());
        }
    }

    /** Where it can be read; the files are there while it is published. */
    record Parts(String page, String pdf, String docx) {}

    /** @param known whether the reader may know of another notice: an original may still be a draft */
    static NoticeFacts of(Notice notice, Predicate<Slug> known) {
        var wording = notice.wording();
        String page = NoticePages.address(notice);
        Optional<String> reason = reason(notice);
        return new NoticeFacts(
                notice.slug(),
                notice.issuer().network(),
                notice.issuer().organisation(),
                notice.language().tag(),
                state(notice),
                wording.title(),
                wording.subject(),
                wording.number().map(Object::toString),
                wording.dated(),
                wording.contact(),
                notice.published(),
                notice.updated(),
                Optional.of(wording.body()).filter(_ -> reason.isEmpty()),
                notice.issuer().mark(notice.language()).map(FundingMark::words).orElse(List.of()),
                notice.posting().map(PostingFacts::of),
                reason,
                notice.corrects(),
                notice.translates().filter(known),
                new Parts(page, page + ".pdf", page + ".docx"));
    }

    private static State state(Notice notice) {
        return switch (notice.state()) {
            case NoticeState.Draft _ -> State.DRAFT;
            case NoticeState.Published _ -> State.PUBLISHED;
            case NoticeState.Withdrawn _ -> State.WITHDRAWN;
        };
    }

    private static Optional<String> reason(Notice notice) {
        return switch (notice.state()) {
            case NoticeState.Withdrawn withdrawn -> Optional.of(withdrawn.reason());
            case NoticeState.Draft _, NoticeState.Published _ -> Optional.empty();
        };
    }
}
