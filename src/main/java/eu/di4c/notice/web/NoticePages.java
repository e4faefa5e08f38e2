package eu.di4c.notice.web;

import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Networks;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeSearch;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import eu.di4c.notice.ToldNotices;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of notices, and the notice itself as a letter to read. */
@Controller
class NoticePages {

    private final Notices notices;
    private final ToldNotices told;
    private final Networks networks;

    NoticePages(Notices notices, ToldNotices told, Networks networks) {
        this.notices = notices;
        this.told = told;
        this.networks = networks;
    }

    @GetMapping({"/notices", "/notices.{format}"})
    Html all(Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        return list(visit, Optional.empty(), q, after);
    }

    @GetMapping({"/networks/{network}/notices", "/networks/{network}/notices.{format}"})
    Html ofNetwork(
            Visit visit,
            @PathVariable String network,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        return list(visit, Optional.of(networks.network(network).orElseThrow(Missing::new)), q, after);
    }

    @GetMapping("/notices/{slug}")
    Html notice(Visit visit, @PathVariable String slug) {
        var notice = notices.seen(visit.by(), slug).orElseThrow(Missing::new);
        var network = networks.network(notice.issuer().network().text()).orElseThrow();
        return switch (notice.state()) {
            case NoticeState.Published _ -> letter(visit, notice, network);
            case NoticeState.Withdrawn withdrawn ->
                Html.page("notice/withdrawn", visit, WithdrawnPage.of(notice, withdrawn, network, visit.words()))
                        .with(HttpStatus.GONE);
            case NoticeState.Draft _ -> letter(visit, notice, network);
        };
    }

    private Html letter(Visit visit, Notice notice, Network network) {
        var deeds = visit.signedIn() ? NoticeDeeds.with(notice, visit, notices.scope(notice)) : List.<Link>of();
        return Html.page(
                "notice/notice",
                visit,
                NoticePage.of(
                        notice, deeds, network, notices.relatives(notice), notices.corrected(notice), visit.words()));
    }

    private Html list(Visit visit, Optional<Network> network, String text, String after) {
        var search = new NoticeSearch(
                text,
                network.map(Network::slug).stream().toList(),
                Optional.of(after).filter(Slug::fits).map(Slug::new),
                NoticeListPage.SIZE + 1);
        var found = notices.published(search);
        return Html.page(
                        "notice/list",
                        visit,
                        NoticeListPage.of(
                                found,
                                told.corrected(found),
                                network.map(known -> place(known, visit)),
                                text,
                                visit.words()))
                .listing(NoticeLists.published(notices, text, network.map(Network::slug), visit.words()));
    }

    private NoticeListPage.Within place(Network network, Visit visit) {
        return new NoticeListPage.Within(
                network.acronym(),
                NetworkPlace.home(network),
                NetworkPlace.of(network, visit.words()),
                visit.signedIn() ? NoticeDeeds.about(network, visit, networks.partners(network.id())) : List.of());
    }

    static String address(Notice notice) {
        return "/notices/" + notice.slug();
    }
}
