package eu.di4c.exchange;

import eu.di4c.notice.Notice;
import eu.di4c.notice.Posting;
import eu.di4c.notice.Step;
import java.util.Optional;

/** Writes a public notice into a network file. */
final class NoticeWriter {

    private NoticeWriter() {}

    static Out write(Notice notice) {
        var wording = notice.wording();
        var out = new Out()
                .text("code", notice.slug().text())
                .text("language", notice.language().tag())
                .text("organisation", notice.issuer().organisation().text())
                .inner("letterhead", Letterheads.write(notice.issuer().letterhead()));
        notice.issuer()
                .funding()
                .ifPresent(paid -> out.inner(
                        "funding",
                        new Out()
                                .text("programme", paid.programme())
                                .text("period", paid.period())
                                .text("fund", paid.fund())));
        return out.text("title", written(wording.title()))
                .text("subject", written(wording.subject()))
                .text("number", wording.number().map(Object::toString))
                .text("dated", wording.dated().map(Object::toString))
                .text("contact", wording.contact())
                .text("corrects", notice.corrects().map(Object::toString))
                .text("translates", notice.translates().map(Object::toString))
                .text("body", written(wording.body()))
                .list("steps", notice.steps(), NoticeWriter::step);
    }

    private static Optional<String> written(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    private static Out step(Step step) {
        var out = new Out()
                .word("step", step.kind())
                .text("at", step.at().toString())
                .text("by", step.by())
                .text("because", step.reason())
                .text("closing", step.closing());
        step.posting().ifPresent(posting -> out.inner("posting", posting(posting)));
        return out;
    }

    private static Out posting(Posting posting) {
        return new Out()
                .text("from", posting.from().map(Object::toString))
                .text("to", posting.to().map(Object::toString))
                .text("where", posting.where())
                .text("proof", posting.proof());
    }
}
