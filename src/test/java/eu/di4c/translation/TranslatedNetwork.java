package eu.di4c.translation;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import eu.di4c.network.Programme;
import java.util.List;
import java.util.Optional;

/** A network of its own with a title and some aims, to be put into other languages. */
final class TranslatedNetwork {

    private TranslatedNetwork() {}

    static Network made(Networks networks, Actor by, String slug, LocalText... aims) {
        var programme = new Slug("programme-of-" + slug);
        networks.put(
                by,
                new Programme(
                        programme,
                        LocalText.of("en", "Programme"),
                        "ERDF",
                        "2014-2020",
                        Period.UNKNOWN,
                        FuzzyDate.UNKNOWN,
                        Optional.empty(),
                        List.of()));
        networks.put(
                by,
                new Network(
                        new NetworkId(Ids.next()),
                        new Slug(slug),
                        programme,
                        Network.Kind.ACTION_PLANNING,
                        slug,
                        LocalText.of("en", "Digital innovation"),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(aims),
                        List.of(),
                        List.of(),
                        0));
        return networks.network(slug).orElseThrow();
    }
}
