package eu.di4c.overview.web;

import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.site.Words;
import java.util.Locale;

/** The words of a network's kind and of a partner's role. */
final class Names {

    private Names() {}

    static String kind(Network.Kind kind, Words words) {
        return words.of("network.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A role in the middle of a line. */
    static String roleWithin(Partner.Role role, Words words) {
        String name = role(role, words);
        return name.substring(0, 1).toLowerCase(words.language().locale()) + name.substring(1);
    }

    static String role(Partner.Role role, Words words) {
        return words.of("network.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
