package eu.di4c.notice.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeState;
import eu.di4c.site.Link;
import eu.di4c.site.Visit;
import java.util.ArrayList;
import java.util.List;

/** The links to what a reader may do; what she may not do is not offered. */
final class NoticeDeeds {

    private NoticeDeeds() {}

    /** With one notice that belongs to a scope. */
    static List<Link> with(Notice notice, Visit visit, Scope scope) {
        var deeds = new ArrayList<Link>();
        boolean writes = visit.by().may(Action.WRITE_NOTICES, scope);
        boolean publishes = visit.by().may(Action.PUBLISH_NOTICES, scope);
        switch (notice.state()) {
            case NoticeState.Draft _ -> {
                add(deeds, writes, visit, notice, "wording");
                add(deeds, publishes, visit, notice, "publication");
                add(deeds, writes, visit, notice, "removal");
            }
            case NoticeState.Published _ -> {
                add(deeds, writes, visit, notice, "posting");
                add(deeds, writes, visit, notice, "correction");
                add(deeds, publishes, visit, notice, "withdrawal");
            }
            case NoticeState.Withdrawn _ -> {}
        }
        if (writes) {
            deeds.add(Link.of(
                    visit.words().of("notice.deed.translation"),
                    "/networks/%s/notices/new?translates=%s"
                            .formatted(notice.issuer().network(), notice.slug())));
        }
        return List.copyOf(deeds);
    }

    /** With the notices of a network. */
    static List<Link> about(Network network, Visit visit, List<Partner> partners) {
        var scopes = partners.stream()
                .map(partner -> NoticeComposing.scope(network, partner))
                .toList();
        var deeds = new ArrayList<Link>();
        if (visit.by().mayInOneOf(Action.WRITE_NOTICES, scopes)) {
            deeds.add(Link.of(visit.words().of("notice.deed.new"), NoticeTrail.home(network) + "/new"));
        }
        if (visit.by().mayInOneOf(Action.SEE_DRAFT_NOTICES, scopes)) {
            deeds.add(Link.of(visit.words().of("notice.deed.drafts"), NoticeTrail.home(network) + "/drafts"));
        }
        return List.copyOf(deeds);
    }

    private static void add(List<Link> deeds, boolean may, Visit visit, Notice notice, String word) {
        if (may) {
            deeds.add(Link.of(visit.words().of("notice.deed." + word), NoticePages.address(notice) + "/" + word));
        }
    }
}
