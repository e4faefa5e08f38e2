package eu.di4c.network.web;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Field;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Filled;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** On which terms a partner takes part, as a form: the organisation that stands for a city, its role, from when to when. */
@Component
class PartnerForm {

    private final Networks networks;

    PartnerForm(Networks networks) {
        this.networks = networks;
    }

    Form of(Partner partner, Words words) {
        return Form.empty()
                .with(Form.REVISION, Mark.of(partner.terms()).text())
                .with("city.code", partner.city().slug().text())
                .with("organisation.code", partner.organisation().slug().text())
                .with("role", FormReader.code(partner.role()))
                .with("membership", Filled.period(partner.membership(), words))
                .with("replacedBy", partner.replacedBy().map(Slug::text).orElse(""));
    }

    List<Fieldset> sets(Network network, Optional<Partner> old, Words words) {
        var ask = new Questions(field -> "network.form.partner." + field, words);
        var terms = new ArrayList<Field>(List.of(
                ask.oneOf("role", Choices.of(Partner.Role.values(), code -> words.of("network.role." + code))),
                ask.lineOrNot("membership")));
        terms.add(
                old.isPresent()
                        ? ask.oneOfOrNot("replacedBy", others(network, old.get(), words))
                        : ask.shortLineOrNot(NewCode.FIELD));
        return List.of(
                ask.set(
                        "who",
                        ask.oneOf("city.code", Choices.cities(networks, words)),
                        ask.oneOf("organisation.code", Choices.organisations(networks, words))),
                ask.set("terms", terms.toArray(Field[]::new)));
    }

    private List<Choice> others(Network network, Partner than, Words words) {
        return networks.partners(network.id()).stream()
                .filter(partner -> !partner.slug().equals(than.slug()))
                .map(partner -> new Choice(
                        partner.slug().text(),
                        words.plain(partner.city().names()) + ": "
                                + words.plain(partner.organisation().legalName())))
                .toList();
    }

    /** The partner that a form says; empty when it names no city or no organisation that there is. */
    Optional<Partner> read(FormReader reader, Network network, Optional<Partner> old) {
        var city = chosen(reader, "city.code", networks::city);
        var organisation = chosen(reader, "organisation.code", networks::organisation);
        var role = reader.choice("role", Partner.Role.values());
        if (reader.form().value("role").isBlank()) {
            reader.wrong("role", "site.form.missing");
        }
        var membership = reader.period("membership");
        var replacedBy =
                reader.choice("replacedBy", code -> partner(network, code).map(Partner::slug));
        return city.flatMap(place -> organisation.flatMap(body -> role.map(what -> new Partner(
                old.map(Partner::id).orElseGet(() -> new PartnerId(Ids.next())),
                old.map(Partner::slug).orElseGet(() -> code(reader, network, place, body)),
                what,
                place,
                body,
                membership,
                replacedBy,
                List.of()))));
    }

    Optional<City> city(FormReader reader) {
        return chosen(reader, "city.code", networks::city);
    }

    Optional<Organisation> organisation(FormReader reader) {
        return chosen(reader, "organisation.code", networks::organisation);
    }

    private static <T> Optional<T> chosen(FormReader reader, String field, Function<Slug, Optional<T>> find) {
        var found = reader.choice(field, code -> Slug.fits(code) ? find.apply(new Slug(code)) : Optional.<T>empty());
        if (reader.form().value(field).isBlank()) {
            reader.wrong(field, "site.form.missing");
        }
        return found;
    }

    private Optional<Partner> partner(Network network, String slug) {
        return networks.partner(network.id(), slug);
    }

    /** As a rule the city's name; the organisation's where the city has a partner already. */
    Slug code(FormReader reader, Network network, City city, Organisation organisation) {
        Predicate<Slug> taken = slug -> partner(network, slug.text()).isPresent();
        String name = taken.test(city.slug())
                ? organisation.slug().text()
                : city.slug().text();
        return NewCode.of(reader, name, taken);
    }
}
