package eu.di4c.budget.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The partners of a page by their cities; where a city stands more than once, also by the organisation that tells them apart. */
final class PartnerNames {

    private final Map<PartnerId, Partner> partners;
    private final Map<Slug, Long> times;
    private final Words words;

    PartnerNames(List<Partner> partners, Words words) {
        this.partners = partners.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        this.times = partners.stream()
                .collect(Collectors.groupingBy(partner -> partner.city().slug(), Collectors.counting()));
        this.words = words;
    }

    /** Its name, leading to its money. */
    Link budget(PartnerId id, Network network) {
        return new Link(
                name(id),
                NetworkPlace.home(network) + "/partners/" + partner(id).slug() + "/budget");
    }

    private Partner partner(PartnerId id) {
        return Objects.requireNonNull(partners.get(id));
    }

    Phrase name(PartnerId id) {
        var partner = partner(id);
        LocalText city = partner.city().names();
        if (times.getOrDefault(partner.city().slug(), 0L) < 2) {
            return words.name(city);
        }
        Phrase organisation = words.name(partner.organisation().legalName());
        return new Phrase(words.plain(city) + ": " + organisation.text(), organisation.other());
    }
}
