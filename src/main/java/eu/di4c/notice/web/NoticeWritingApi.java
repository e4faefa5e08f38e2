package eu.di4c.notice.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Refusal;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Overtaken;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes notices for programs: the same doors as the pages, with the same fields. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "notices")
class NoticeWritingApi {

    private final Notices notices;
    private final Networks networks;

    NoticeWritingApi(Notices notices, Networks networks) {
        this.notices = notices;
        this.networks = networks;
    }

    @PostMapping("/networks/{network}/notices")
    @Operation(summary = "Composes a draft from what is known: partner, language, day, translates")
    ResponseEntity<NoticeFacts> compose(
            @Parameter(hidden = true) Visit visit, @PathVariable String network, @Parameter(hidden = true) Form form) {
        var found = networks.network(network).orElseThrow(Missing::new);
        var issuers = networks.partners(found.id()).stream()
                .filter(partner -> visit.by().may(Action.WRITE_NOTICES, NoticeComposing.scope(found, partner)))
                .toList();
        if (issuers.isEmpty()) {
            visit.by().must(Action.WRITE_NOTICES, scope(found));
        }
        var reader = new FormReader(form, visit.words());
        var order = NoticeComposing.order(reader, found, issuers, visit);
        if (!reader.sound()) {
            throw Unfit.of(reader.refused());
        }
        var draft = done(visit, form, notices.compose(visit.by(), order.orElseThrow(Missing::new)));
        return ResponseEntity.created(URI.create("/api/v1/notices/" + draft.slug()))
                .cacheControl(CacheControl.noStore())
                .eTag(draft.mark().text())
                .body(NoticeFacts.of(draft, _ -> true));
    }

    @PutMapping("/notices/{notice}")
    @Operation(
            summary =
                    "Gives a draft other words: title, subject, text, number, dated, contact; If-Match is the ETag seen")
    ResponseEntity<NoticeFacts> edit(
            @Parameter(hidden = true) Visit visit, @PathVariable String notice, @Parameter(hidden = true) Form form) {
        var seen = seen(visit, Action.WRITE_NOTICES, notice, form);
        var reader = new FormReader(form, visit.words());
        var wording = WordingForm.read(reader);
        if (!reader.sound()) {
            throw Unfit.of(reader.refused());
        }
        return told(done(visit, form, notices.edit(visit.by(), seen.slug(), seen.revision(), wording)));
    }

    @DeleteMapping("/notices/{notice}")
    @Operation(summary = "Throws a draft away; If-Match is the ETag seen")
    ResponseEntity<Void> discard(
            @Parameter(hidden = true) Visit visit, @PathVariable String notice, @Parameter(hidden = true) Form form) {
        var seen = seen(visit, Action.WRITE_NOTICES, notice, form);
        done(visit, form, notices.discard(visit.by(), seen.slug(), seen.revision()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/notices/{notice}/publication")
    @Operation(summary = "Publishes a draft, for ever as it is; If-Match is the ETag seen")
    ResponseEntity<NoticeFacts> publish(
            @Parameter(hidden = true) Visit visit, @PathVariable String notice, @Parameter(hidden = true) Form form) {
        var seen = seen(visit, Action.PUBLISH_NOTICES, notice, form);
        return told(done(visit, form, notices.publish(visit.by(), seen.slug(), seen.revision())));
    }

    @PostMapping("/notices/{notice}/corrections")
    @Operation(summary = "Begins the correction of a published notice: a new draft; needs a reason")
    ResponseEntity<NoticeFacts> correct(
            @Parameter(hidden = true) Visit visit, @PathVariable String notice, @Parameter(hidden = true) Form form) {
        var corrected = entrusted(visit, Action.WRITE_NOTICES, notice);
        var draft = done(visit, form, notices.correct(visit.by(), corrected.slug(), reason(visit, form)));
        return ResponseEntity.created(URI.create("/api/v1/notices/" + draft.slug()))
                .cacheControl(CacheControl.noStore())
                .eTag(draft.mark().text())
                .body(NoticeFacts.of(draft, _ -> true));
    }

    @PostMapping("/notices/{notice}/withdrawal")
    @Operation(summary = "Withdraws a published notice; needs a reason, which is shown in its place")
    ResponseEntity<NoticeFacts> withdraw(
            @Parameter(hidden = true) Visit visit, @PathVariable String notice, @Parameter(hidden = true) Form form) {
        var withdrawn = entrusted(visit, Action.PUBLISH_NOTICES, notice);
        return told(done(visit, form, notices.withdraw(visit.by(), withdrawn.slug(), reason(visit, form))));
    }

    @PostMapping("/notices/{notice}/postings")
    @Operation(summary = "Notes where and how long a published notice was posted: from, to, where, proof")
    ResponseEntity<NoticeFacts> post(
            @Parameter(hidden = true) Visit visit, @PathVariable String notice, @Parameter(hidden = true) Form form) {
        var posted = entrusted(visit, Action.WRITE_NOTICES, notice);
        var reader = new FormReader(form, visit.words());
        var posting = WordingForm.posting(reader);
        if (!reader.sound()) {
            throw Unfit.of(reader.refused());
        }
        return told(done(visit, form, notices.post(visit.by(), posted.slug(), posting)));
    }

    private Notice entrusted(Visit visit, Action action, String slug) {
        return notices.entrusted(visit.by(), action, slug).orElseThrow(Missing::new);
    }

    /** The notice, if it is still the one that the program has seen. */
    private Notice seen(Visit visit, Action action, String slug, Form form) {
        var notice = entrusted(visit, action, slug);
        if (form.value(Form.REVISION).isEmpty()) {
            throw Unfit.of(form.refused(Form.REVISION, visit.words().of("notice.api.revision")));
        }
        if (notice.state() instanceof NoticeState.Draft && !WordingForm.saw(form, notice)) {
            throw new Overtaken();
        }
        return notice;
    }

    private static String reason(Visit visit, Form form) {
        var reader = new FormReader(form, visit.words());
        String reason = reader.required("reason", 1000);
        if (!reader.sound()) {
            throw Unfit.of(reader.refused());
        }
        return reason;
    }

    private static Notice done(Visit visit, Form form, NoticeAnswer answer) {
        return switch (answer) {
            case NoticeAnswer.Done(var notice) -> notice;
            case NoticeAnswer.Refused(var because) -> {
                if (because == Refusal.CHANGED_MEANWHILE) {
                    throw new Overtaken();
                }
                throw Unfit.of(WordingForm.refused(form, because, visit.words()));
            }
        };
    }

    private static Scope scope(Network network) {
        return Scope.network(network.programme(), network.slug());
    }

    private static ResponseEntity<NoticeFacts> told(Notice notice) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(notice.mark().text())
                .body(NoticeFacts.of(notice, _ -> true));
    }
}
