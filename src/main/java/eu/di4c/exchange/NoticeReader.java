package eu.di4c.exchange;

import eu.di4c.document.FundedBy;
import eu.di4c.document.Letterhead;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.Issuer;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeId;
import eu.di4c.notice.NoticeNumber;
import eu.di4c.notice.Posting;
import eu.di4c.notice.Step;
import eu.di4c.notice.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands what a network file says of public notices: on whose paper, in which words, and all that was done with them. */
final class NoticeReader {

    private static final Kind<NoticeNumber> NUMBER = new Kind<>(
            "a number and a year, for example 12/2020", new NoticeNumber(1, 2020), Kind.TEXT.forms(), text -> {
                if (!text.matches("[1-9][0-9]{0,8}/(19|2[0-9])[0-9]{2}")) {
                    throw new NumberFormatException(text);
                }
                String[] parts = text.split("/", 2);
                return new NoticeNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            });
    private static final Step BEGUN =
            new Step(Step.Kind.DRAFTED, Instant.EPOCH, "x", Optional.empty(), Optional.empty());

    private final Slug network;

    NoticeReader(Slug network) {
        this.network = network;
    }

    Notice notice(Fields in) {
        var code = in.one("code", Kind.CODE);
        var language = in.one("language", Kind.LANGUAGE);
        var organisation = in.one("organisation", Kind.CODE);
        in.needs("letterhead", "the letterhead of the organisation as it was");
        var letterhead =
                in.inner("letterhead", Letterheads::read).orElseGet(() -> Letterhead.of(language, organisation.text()));
        var funding = in.inner("funding", NoticeReader::funding);
        var wording = wording(in);
        var corrects = in.maybe("corrects", Kind.CODE);
        var translates = in.maybe("translates", Kind.CODE);
        var steps = steps(in);
        return new Notice(
                new NoticeId(Ids.next()),
                code,
                language,
                new Issuer(network, organisation, letterhead, funding),
                wording,
                corrects,
                translates,
                steps,
                steps.size());
    }

    private static FundedBy funding(Fields in) {
        return new FundedBy(
                in.one("programme", Kind.LINE), in.one("period", Kind.FUNDING_PERIOD), in.one("fund", Kind.LINE));
    }

    private static Wording wording(Fields in) {
        String title = in.maybe("title", Kind.TEXT).orElse("");
        String subject = in.maybe("subject", Kind.TEXT).orElse("");
        String body = in.maybe("body", Kind.TEXT).orElse("");
        var contact = in.maybe("contact", Kind.TEXT);
        var wording =
                new Wording(title, subject, body, in.maybe("number", NUMBER), in.maybe("dated", Kind.DAY), contact);
        same(in, "title", title, wording.title());
        same(in, "subject", subject, wording.subject());
        same(in, "body", body, wording.body());
        same(in, "contact", contact.orElse(""), wording.contact().orElse(""));
        return wording;
    }

    /** Words that would be tidied up when stored are refused, so that nothing changes on the way. */
    private static void same(Fields in, String key, String told, String stored) {
        if (!told.equals(stored)) {
            in.trouble(key, "needless spaces or line breaks", "'" + stored + "'");
        }
    }

    private static List<Step> steps(Fields in) {
        in.needsSome("steps", "what was done with the notice, first that it was drafted");
        var steps = new ArrayList<Step>();
        in.list("steps", fields -> {
            Step step = step(fields);
            if (!Notice.mayFollow(steps, step.kind())) {
                fields.trouble("step", Meaning.word(step.kind()), "a step that can follow the one before");
            } else if (!steps.isEmpty() && !step.at().isAfter(steps.getLast().at())) {
                fields.trouble(
                        "at",
                        step.at().toString(),
                        "a moment after the step before, " + steps.getLast().at());
            } else {
                steps.add(step);
            }
            return step;
        });
        return steps.isEmpty() ? List.of(BEGUN) : steps;
    }

    private static Step step(Fields in) {
        var kind = in.one("step", Kind.word(Step.Kind.class));
        var at = in.one("at", Kind.INSTANT);
        var by = in.one("by", Kind.LINE);
        var reason = in.maybe("because", Kind.TEXT);
        var posting = in.inner("posting", NoticeReader::posting);
        if ((kind == Step.Kind.POSTED) != in.has("posting")) {
            in.trouble("posting", in.has("posting") ? "a posting" : "nothing", "a posting exactly where it was posted");
        }
        if (kind == Step.Kind.WITHDRAWN) {
            in.needs("because", "the reason of the withdrawal");
        }
        return new Step(kind, at, by, reason, posting, closing(in, kind));
    }

    /** Only what is published has lines under it that stay. */
    private static Optional<String> closing(Fields in, Step.Kind kind) {
        var closing = in.maybe("closing", Kind.TEXT);
        if (closing.isPresent() && kind != Step.Kind.PUBLISHED) {
            in.trouble("closing", "closing lines", "them only where the notice was published");
            return Optional.empty();
        }
        return closing;
    }

    private static Posting posting(Fields in) {
        var from = in.maybe("from", Kind.DAY);
        var to = in.maybe("to", Kind.DAY);
        var where = in.maybe("where", Kind.LINE);
        var proof = in.maybe("proof", Kind.LINE);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            in.trouble("to", to.get().toString(), "a day on or after " + from.get());
            return new Posting(from, Optional.empty(), where, proof);
        }
        return new Posting(from, to, where, proof);
    }
}
