package eu.di4c.notice.web;

import eu.di4c.document.Markdown;
import eu.di4c.document.SafeHtml;
import eu.di4c.kernel.Action;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Refusal;
import eu.di4c.notice.Wording;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes the words of a draft, and notes the posting of what is published. */
@Controller
class NoticeWriting {

    private final Notices notices;
    private final Networks networks;

    NoticeWriting(Notices notices, Networks networks) {
        this.notices = notices;
        this.networks = networks;
    }

    @GetMapping("/notices/{slug}/wording")
    Reply wording(Visit visit, @PathVariable String slug) {
        var notice = entrusted(visit, slug);
        return notice.state() instanceof NoticeState.Draft
                ? page(visit, notice, WordingForm.of(notice, visit.words()), Optional.empty())
                : Sent.to(NoticePages.address(notice));
    }

    @PostMapping("/notices/{slug}/wording")
    Reply reword(Visit visit, @PathVariable String slug, Form form) {
        var notice = entrusted(visit, slug);
        var reader = new FormReader(form, visit.words());
        var wording = WordingForm.read(reader);
        if (!reader.sound()) {
            return page(visit, notice, reader.refused(), Optional.empty()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!form.value("preview").isEmpty()) {
            return page(visit, notice, form, Optional.of(Markdown.html(wording.body())));
        }
        return switch (edited(visit, notice, form, wording)) {
            case NoticeAnswer.Done(var done) -> Sent.saying("notice.said.edited", NoticePages.address(done));
            case NoticeAnswer.Refused(var because) ->
                page(visit, notice, refused(visit, slug, form, because), Optional.empty())
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private NoticeAnswer edited(Visit visit, Notice notice, Form form, Wording wording) {
        return notice.state() instanceof NoticeState.Draft && !WordingForm.saw(form, notice)
                ? new NoticeAnswer.Refused(Refusal.CHANGED_MEANWHILE)
                : notices.edit(visit.by(), notice.slug(), notice.revision(), wording);
    }

    private Form refused(Visit visit, String slug, Form form, Refusal because) {
        return because == Refusal.CHANGED_MEANWHILE
                ? form.overtaken(WordingForm.of(entrusted(visit, slug), visit.words()))
                : WordingForm.refused(form, because, visit.words());
    }

    @GetMapping("/notices/{slug}/posting")
    Html posting(Visit visit, @PathVariable String slug) {
        var notice = entrusted(visit, slug);
        return posting(visit, notice, NoticePostingPage.form(notice, visit.words()));
    }

    @PostMapping("/notices/{slug}/posting")
    Reply post(Visit visit, @PathVariable String slug, Form form) {
        var notice = entrusted(visit, slug);
        var reader = new FormReader(form, visit.words());
        var posting = WordingForm.posting(reader);
        if (!reader.sound()) {
            return posting(visit, notice, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (notices.post(visit.by(), notice.slug(), posting)) {
            case NoticeAnswer.Done(var done) -> Sent.saying("notice.said.posted", NoticePages.address(done));
            case NoticeAnswer.Refused(var because) ->
                posting(visit, notice, WordingForm.refused(form, because, visit.words()))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Notice entrusted(Visit visit, String slug) {
        return notices.entrusted(visit.by(), Action.WRITE_NOTICES, slug).orElseThrow(Missing::new);
    }

    private Html page(Visit visit, Notice notice, Form form, Optional<SafeHtml> preview) {
        return Html.page(
                "notice/wording", visit, NoticeWordingPage.of(notice, network(notice), form, preview, visit.words()));
    }

    private Html posting(Visit visit, Notice notice, Form form) {
        return Html.page("notice/posting", visit, NoticePostingPage.of(notice, network(notice), form, visit.words()));
    }

    private Network network(Notice notice) {
        return networks.network(notice.issuer().network().text()).orElseThrow();
    }
}
