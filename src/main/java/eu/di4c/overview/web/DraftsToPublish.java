package eu.di4c.overview.web;

import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.site.Words;
import eu.di4c.site.part.NextStep;
import eu.di4c.site.part.NextStep.Matter;
import java.util.List;
import java.util.stream.Stream;

/** Drafts of notices that wait to be published: each by itself, or where there are many in a network, all of them in one line. */
record DraftsToPublish(List<Network> networks, List<Notice> drafts, Words words) {

    /** So many drafts of one network are told of one by one. */
    private static final int MOST = 2;

    Stream<NextStep> steps() {
        return networks.stream().flatMap(this::of);
    }

    private Stream<NextStep> of(Network network) {
        var own = drafts.stream()
                .filter(notice -> notice.issuer().network().equals(network.slug()))
                .toList();
        return own.size() > MOST
                ? Stream.of(all(network, own.size()))
                : own.stream().map(this::one);
    }

    private NextStep all(Network network, int many) {
        return NextStep.of(
                Matter.DRAFT,
                words.of("overview.next.drafts", many, network.acronym()),
                NetworkPlace.home(network) + "/notices/drafts");
    }

    private NextStep one(Notice notice) {
        return NextStep.of(
                Matter.DRAFT, words.of("overview.next.draft", notice.wording().title()), "/notices/" + notice.slug());
    }
}
