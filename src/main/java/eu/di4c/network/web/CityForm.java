package eu.di4c.network.web;

import com.ibm.icu.util.ULocale;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.site.Words;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Numbers;
import eu.di4c.site.form.Questions;
import eu.di4c.site.form.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A city as a form: what it is called, where it lies, and its codes. */
final class CityForm {

    private static final int NAME = 200;
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private CityForm() {}

    static Form of(City city, Words words) {
        var form = Form.empty()
                .with(Form.REVISION, Mark.of(city).text())
                .with("names", city.names())
                .with("country", city.country());
        for (int row = 0; row < city.codes().size(); row++) {
            var code = city.codes().get(row);
            form = form.with("codes." + row + ".scheme", code.scheme())
                    .with(
                            "codes." + row + ".vintage",
                            code.vintage().map(String::valueOf).orElse(""))
                    .with("codes." + row + ".code", code.code());
        }
        return form.with(
                        "coordinates.latitude",
                        city.coordinates()
                                .map(place -> words.exactly(place.latitude()))
                                .orElse(""))
                .with(
                        "coordinates.longitude",
                        city.coordinates()
                                .map(place -> words.exactly(place.longitude()))
                                .orElse(""));
    }

    static List<Fieldset> sets(Form form, boolean fresh, Words words) {
        var ask = new Questions(field -> "network.form.city." + field, words);
        var names = ask.texts("names");
        var country = ask.oneOf("country", Choices.countries(words));
        return List.of(
                fresh
                        ? ask.set("place", names, country, ask.shortLineOrNot(NewCode.FIELD))
                        : ask.set("place", names, country),
                ask.set(
                        "coordinates",
                        ask.shortLineOrNot("coordinates.latitude"),
                        ask.shortLineOrNot("coordinates.longitude")),
                ask.rows(
                        "codes",
                        form,
                        row -> List.of(
                                ask.shortLineOrNot("codes." + row + ".scheme"),
                                ask.shortLineOrNot("codes." + row + ".vintage"),
                                ask.shortLineOrNot("codes." + row + ".code"))));
    }

    /** The city that a sound form says; a new one gets a name in addresses that is not taken. */
    static City read(FormReader reader, Optional<City> old, Predicate<Slug> taken) {
        var country = reader.choice(
                "country", code -> Optional.of(code.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains));
        if (country.isEmpty() && reader.form().value("country").isBlank()) {
            reader.wrong("country", "site.form.missing");
        }
        var names = ownFirst(reader.requiredText("names", NAME), country.orElse("GR"), old.isEmpty());
        return new City(
                old.map(City::slug)
                        .orElseGet(() -> NewCode.of(reader, names.original().text(), taken)),
                country.orElse("GR"),
                names,
                Rows.of(reader, "codes").stream()
                        .map(row -> code(reader, "codes." + row))
                        .toList(),
                coordinates(reader),
                old.flatMap(City::help),
                old.flatMap(City::accent),
                old.flatMap(City::crest));
    }

    /** The language of the country comes first, because its name for the city is the city's own. */
    private static LocalText ownFirst(LocalText names, String country, boolean fresh) {
        String own = ULocale.addLikelySubtags(new ULocale("und", country)).getLanguage();
        if (!fresh) {
            return names;
        }
        var ordered = new LinkedHashMap<Locale, String>();
        names.versions().forEach((locale, name) -> {
            if (locale.getLanguage().equals(own)) {
                ordered.put(locale, name);
            }
        });
        names.versions().forEach(ordered::putIfAbsent);
        return new LocalText(ordered);
    }

    private static City.Code code(FormReader reader, String row) {
        return new City.Code(
                reader.required(row + ".scheme", 40),
                Numbers.whole(reader, row + ".vintage", 1900, 2200),
                reader.required(row + ".code", 40));
    }

    private static Optional<City.Coordinates> coordinates(FormReader reader) {
        var latitude = Numbers.decimal(reader, "coordinates.latitude", -90, 90);
        var longitude = Numbers.decimal(reader, "coordinates.longitude", -180, 180);
        if (latitude.isPresent() != longitude.isPresent() && reader.sound()) {
            reader.wrong(latitude.isPresent() ? "coordinates.longitude" : "coordinates.latitude", "site.form.missing");
        }
        return latitude.flatMap(north -> longitude.map(east -> new City.Coordinates(north, east)));
    }
}
