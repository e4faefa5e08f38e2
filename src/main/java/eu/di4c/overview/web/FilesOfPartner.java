package eu.di4c.overview.web;

import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.util.List;

/** Where the files of a partner are, and to which part of the system they belong. */
record FilesOfPartner(Network network, Partner partner) {

    Scope scope() {
        return Scope.partner(network.programme(), network.slug(), partner.slug());
    }

    SubjectRef subject() {
        return new SubjectRef("partner", network.slug() + "/" + partner.slug());
    }

    String address() {
        return partnerAddress() + "/files";
    }

    String title(Words words) {
        return words.of("document.file.of", words.plain(partner.city().names()));
    }

    List<Link> trail(Words words) {
        return NetworkPlace.trail(
                network,
                words,
                Link.of(words.plain(partner.city().names()), partnerAddress()),
                Link.of(words.of("document.file.title"), address()));
    }

    private String partnerAddress() {
        return NetworkPlace.home(network) + "/partners/" + partner.slug();
    }
}
