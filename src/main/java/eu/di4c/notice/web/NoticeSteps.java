package eu.di4c.notice.web;

import eu.di4c.kernel.Actor;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Refusal;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Publishes, corrects, withdraws and throws away, each after a question of its own. */
@Controller
class NoticeSteps {

    private final Notices notices;
    private final Networks networks;

    NoticeSteps(Notices notices, Networks networks) {
        this.notices = notices;
        this.networks = networks;
    }

    @GetMapping("/notices/{slug}/publication")
    Html publication(Visit visit, @PathVariable String slug) {
        return ask(visit, slug, NoticeDeed.PUBLICATION);
    }

    @PostMapping("/notices/{slug}/publication")
    Reply publish(Visit visit, @PathVariable String slug, Form form) {
        return done(visit, slug, NoticeDeed.PUBLICATION, form);
    }

    @GetMapping("/notices/{slug}/correction")
    Html correction(Visit visit, @PathVariable String slug) {
        return ask(visit, slug, NoticeDeed.CORRECTION);
    }

    @PostMapping("/notices/{slug}/correction")
    Reply correct(Visit visit, @PathVariable String slug, Form form) {
        return done(visit, slug, NoticeDeed.CORRECTION, form);
    }

    @GetMapping("/notices/{slug}/withdrawal")
    Html withdrawal(Visit visit, @PathVariable String slug) {
        return ask(visit, slug, NoticeDeed.WITHDRAWAL);
    }

    @PostMapping("/notices/{slug}/withdrawal")
    Reply withdraw(Visit visit, @PathVariable String slug, Form form) {
        return done(visit, slug, NoticeDeed.WITHDRAWAL, form);
    }

    @GetMapping("/notices/{slug}/removal")
    Html removal(Visit visit, @PathVariable String slug) {
        return ask(visit, slug, NoticeDeed.REMOVAL);
    }

    @PostMapping("/notices/{slug}/removal")
    Reply discard(Visit visit, @PathVariable String slug, Form form) {
        return done(visit, slug, NoticeDeed.REMOVAL, form);
    }

    private Html ask(Visit visit, String slug, NoticeDeed deed) {
        var notice = entrusted(visit, slug, deed);
        return page(visit, notice, deed, WordingForm.revision(notice));
    }

    private Reply done(Visit visit, String slug, NoticeDeed deed, Form form) {
        var notice = entrusted(visit, slug, deed);
        var reader = new FormReader(form, visit.words());
        String reason = deed.asksReason() ? reader.required("reason", 1000) : "";
        if (!reader.sound()) {
            return refused(visit, notice, deed, reader.refused());
        }
        return switch (done(visit.by(), deed, notice, form, reason)) {
            case NoticeAnswer.Done(var done) -> Sent.saying(deed.said(), next(deed, done));
            case NoticeAnswer.Refused(var because) ->
                refused(visit, entrusted(visit, slug, deed), deed, WordingForm.refused(form, because, visit.words()));
        };
    }

    private NoticeAnswer done(Actor by, NoticeDeed deed, Notice notice, Form form, String reason) {
        if (!WordingForm.saw(form, notice)) {
            return new NoticeAnswer.Refused(deed.gap(notice).orElse(Refusal.CHANGED_MEANWHILE));
        }
        return switch (deed) {
            case PUBLICATION -> notices.publish(by, notice.slug(), notice.revision());
            case CORRECTION -> notices.correct(by, notice.slug(), reason);
            case WITHDRAWAL -> notices.withdraw(by, notice.slug(), reason);
            case REMOVAL -> notices.discard(by, notice.slug(), notice.revision());
        };
    }

    private String next(NoticeDeed deed, Notice done) {
        return switch (deed) {
            case PUBLICATION, WITHDRAWAL -> NoticePages.address(done);
            case CORRECTION -> NoticePages.address(done) + "/wording";
            case REMOVAL ->
                NetworkPlace.home(
                                networks.network(done.issuer().network().text()).orElseThrow()) + "/notices/drafts";
        };
    }

    private Notice entrusted(Visit visit, String slug, NoticeDeed deed) {
        return notices.entrusted(visit.by(), deed.action(), slug).orElseThrow(Missing::new);
    }

    /** The page again, with what is wrong; it shows the notice as it is now, so that it can be sent again. */
    private Reply refused(Visit visit, Notice notice, NoticeDeed deed, Form form) {
        var now = form.with(Form.REVISION, notice.mark().text());
        return page(visit, notice, deed, now).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html page(Visit visit, Notice notice, NoticeDeed deed, Form form) {
        var network = networks.network(notice.issuer().network().text()).orElseThrow();
        var elder = notices.corrected(notice);
        return Html.page("notice/step", visit, NoticeStepPage.of(deed, notice, elder, network, form, visit.words()));
    }
}
