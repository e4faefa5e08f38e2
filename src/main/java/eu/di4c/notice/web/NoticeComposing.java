package eu.di4c.notice.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins notices: composes a draft from what the system knows, and lists what is begun. */
@Controller
class NoticeComposing {

    private final Notices notices;
    private final Networks networks;

    NoticeComposing(Notices notices, Networks networks) {
        this.notices = notices;
        this.networks = networks;
    }

    @GetMapping({"/networks/{network}/notices/drafts", "/networks/{network}/notices/drafts.{format}"})
    Html drafts(Visit visit, @PathVariable String network) {
        var found = networks.network(network).orElseThrow(Missing::new);
        issuers(visit.by(), Action.SEE_DRAFT_NOTICES, found);
        boolean mayWrite = !among(visit.by(), Action.WRITE_NOTICES, found).isEmpty();
        var drafts = notices.drafts(visit.by(), found.slug());
        return Html.page("notice/drafts", visit, DraftsPage.of(found, drafts, mayWrite, visit.words()))
                .listing(NoticeLists.drafts(drafts, visit.words()));
    }

    @GetMapping("/networks/{network}/notices/new")
    Html ask(Visit visit, @PathVariable String network, Form form) {
        var found = networks.network(network).orElseThrow(Missing::new);
        var partners = issuers(visit.by(), Action.WRITE_NOTICES, found);
        var asked = partners.size() == 1
                ? form.with("partner", partners.getFirst().slug().text())
                : form;
        return page(visit, found, asked.with("day", visit.words().date(visit.today())));
    }

    @PostMapping("/networks/{network}/notices/new")
    Reply compose(Visit visit, @PathVariable String network, Form form) {
        var found = networks.network(network).orElseThrow(Missing::new);
        var partners = issuers(visit.by(), Action.WRITE_NOTICES, found);
        var reader = new FormReader(form, visit.words());
        var order = order(reader, found, partners, visit);
        if (!reader.sound()) {
            return page(visit, found, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (notices.compose(visit.by(), order.orElseThrow(Missing::new))) {
            case NoticeAnswer.Done(var draft) ->
                Sent.saying("notice.said.drafted", NoticePages.address(draft) + "/wording");
            case NoticeAnswer.Refused(var because) ->
                page(visit, found, WordingForm.refused(form, because, visit.words()))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** What is ordered; empty only when something is wrong. */
    static Optional<ComposeNotice> order(FormReader reader, Network network, List<Partner> partners, Visit visit) {
        var partner = reader.choice(
                "partner",
                code -> partners.stream()
                        .map(Partner::slug)
                        .filter(slug -> slug.text().equals(code))
                        .findFirst());
        var language = reader.language("language");
        var day = WordingForm.day(reader, "day");
        var translates = reader.slug("translates");
        if (reader.sound() && partner.isEmpty()) {
            reader.wrong("partner", "site.form.missing");
        }
        if (reader.sound() && language.isEmpty()) {
            reader.wrong("language", "site.form.missing");
        }
        return partner.flatMap(issuer -> language.map(spoken -> new ComposeNotice(
                network.slug().text(), issuer.text(), spoken, day.orElse(visit.today()), translates)));
    }

    private Html page(Visit visit, Network network, Form form) {
        Optional<Notice> original =
                notices.seen(visit.by(), form.value("translates")).filter(notice -> isAbout(notice, network.slug()));
        return Html.page(
                "notice/compose",
                visit,
                NoticeComposePage.of(
                        network, among(visit.by(), Action.WRITE_NOTICES, network), form, original, visit.words()));
    }

    private static boolean isAbout(Notice notice, Slug network) {
        return notice.issuer().network().equals(network);
    }

    /** The partners for whom this may be done, of whom there must be one. */
    private List<Partner> issuers(Actor by, Action action, Network network) {
        var issuers = among(by, action, network);
        if (issuers.isEmpty()) {
            by.must(action, Scope.network(network.programme(), network.slug()));
        }
        return issuers;
    }

    private List<Partner> among(Actor by, Action action, Network network) {
        return networks.partners(network.id()).stream()
                .filter(partner -> by.may(action, scope(network, partner)))
                .toList();
    }

    static Scope scope(Network network, Partner partner) {
        return Scope.partner(network.programme(), network.slug(), partner.slug());
    }
}
