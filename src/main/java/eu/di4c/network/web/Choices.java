package eu.di4c.network.web;

import eu.di4c.network.City;
import eu.di4c.network.Networks;
import eu.di4c.network.Organisation;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.FormReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What can be chosen in the forms of this module, in the reader's language and order. */
final class Choices {

    /** How many cities or organisations are offered. */
    private static final int MOST = 5_000;

    private Choices() {}

    /** The constants of an enumeration, in their own order; the label is the message that the key leads to. */
    static <E extends Enum<E>> List<Choice> of(E[] constants, Function<String, String> label) {
        return Arrays.stream(constants)
                .map(FormReader::code)
                .map(code -> new Choice(code, label.apply(code)))
                .toList();
    }

    static List<Choice> countries(Words words) {
        return sorted(
                Arrays.stream(Locale.getISOCountries())
                        .map(country -> new Choice(country, words.country(country)))
                        .toList(),
                words);
    }

    static List<Choice> cities(Networks networks, Words words) {
        return sorted(
                networks.cities("", MOST).stream()
                        .map(city -> new Choice(city.slug().text(), label(city, words)))
                        .toList(),
                words);
    }

    private static String label(City city, Words words) {
        return words.plain(city.names()) + " (" + words.country(city.country()) + ")";
    }

    static List<Choice> organisations(Networks networks, Words words) {
        return sorted(
                networks.organisations("", MOST).stream()
                        .map(organisation -> new Choice(organisation.slug().text(), label(organisation, words)))
                        .toList(),
                words);
    }

    private static String label(Organisation organisation, Words words) {
        return words.plain(organisation.legalName()) + " (" + words.country(organisation.country()) + ")";
    }

    private static List<Choice> sorted(List<Choice> choices, Words words) {
        return choices.stream()
                .sorted(Comparator.comparing(Choice::label, words.order()))
                .toList();
    }
}
