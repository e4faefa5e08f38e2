package eu.di4c.exchange;

import eu.di4c.kernel.Colour;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Crest;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.network.Picture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands cities, organisations, and the partners that bring one of each together. */
final class PlaceReader {

    private static final City NO_CITY = new City(new Slug("x"), "RO", LocalTexts.STAND_IN, List.of(), Optional.empty());
    private static final Organisation NO_ORGANISATION = new Organisation(
            new Slug("x"), "RO", LocalTexts.STAND_IN, Organisation.Type.OTHER, Optional.empty(), Optional.empty());

    private static final Kind<Colour> COLOUR = new Kind<>(
            "a colour of six hexadecimal digits in quotes, for example \"#0b5a60\"",
            Colour.BLACK,
            Kind.LINE.forms(),
            text -> {
                if (!text.matches("#[0-9a-f]{6}")) {
                    throw new NumberFormatException(text);
                }
                return Colour.of(text);
            });
    private static final Kind<byte[]> PNG = new Kind<>(
            "a PNG picture of at most 256 KiB in Base64, 16 to 2000 pixels each way",
            new byte[0],
            Kind.TEXT.forms(),
            Meaning::base64);

    private final Told told;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<City> cities;
    private final List<Organisation> organisations;
    private final List<Partner> partners;

    PlaceReader(Fields file, Told told) {
        this.told = told;
        cities = file.list("cities", this::city);
        organisations = file.list("organisations", PlaceReader::organisation);
        var cityByCode = byCode(cities, City::slug, "cities", file);
        var organisationByCode = byCode(organisations, Organisation::slug, "organisations", file);
        partners = file.list("partners", in -> partner(in, cityByCode, organisationByCode));
        byCode(partners, Partner::slug, "partners", file);
    }

    List<City> cities() {
        return cities;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<Partner> partners() {
        return partners;
    }

    private Crest crest(Fields in) {
        var alt = in.local("alt", Kind.LINE);
        var picture = new Picture(in.one("png", PNG));
        pictures.add(picture);
        return new Crest(picture.mark(), alt);
    }

    /** The pictures of the crests, each once. */
    List<Picture> pictures() {
        return pictures.stream().distinct().toList();
    }

    private City city(Fields in) {
        return new City(
                in.one("code", Kind.CODE),
                in.one("country", Kind.COUNTRY),
                in.local("names", Kind.NAME),
                in.list(
                        "codes",
                        code -> new City.Code(
                                code.one("scheme", Kind.LINE),
                                code.maybe("vintage", Kind.number("a year", 1900, 2999)),
                                code.one("code", Kind.LINE))),
                coordinates(in),
                in.inner("help", Helps::read),
                in.maybe("accent", COLOUR),
                in.inner("crest", this::crest));
    }

    private static Optional<City.Coordinates> coordinates(Fields in) {
        var latitude = in.maybe("latitude", degrees(90));
        var longitude = in.maybe("longitude", degrees(180));
        if (in.has("latitude") != in.has("longitude")) {
            in.trouble(
                    in.has("latitude") ? "latitude" : "longitude",
                    "only one of latitude and longitude",
                    "both or neither");
        }
        return latitude.flatMap(north -> longitude.map(east -> new City.Coordinates(north, east)));
    }

    private static Kind<BigDecimal> degrees(int most) {
        return new Kind<>(
                "degrees from -%d to %d".formatted(most, most), BigDecimal.ZERO, Kind.DECIMAL.forms(), text -> {
                    BigDecimal degrees = Meaning.decimalNumber(text);
                    if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
                        throw new NumberFormatException(text);
                    }
                    return degrees;
                });
    }

    private static Organisation organisation(Fields in) {
        return new Organisation(
                in.one("code", Kind.CODE),
                in.one("country", Kind.COUNTRY),
                in.local("legalName", Kind.NAME),
                in.one("type", Kind.word(Organisation.Type.class)),
                in.maybe("fiscalCode", Kind.LINE),
                in.inner("letterhead", Letterheads::read));
    }

    private Partner partner(Fields in, Map<Slug, City> cities, Map<Slug, Organisation> organisations) {
        return new Partner(
                new PartnerId(Ids.next()),
                in.one("code", Kind.CODE),
                in.one("role", Kind.word(Partner.Role.class)),
                cities.getOrDefault(known(in, "city", told.cities(), "a city of this file"), NO_CITY),
                organisations.getOrDefault(
                        known(in, "organisation", told.organisations(), "an organisation of this file"),
                        NO_ORGANISATION),
                in.period("membership"),
                in.maybe("replacedBy", Kind.CODE),
                in.list(
                        "responsible",
                        person -> new Partner.Responsible(
                                person.one("name", Kind.LINE),
                                person.maybeLocal("function", Kind.TEXT),
                                person.period("period"))));
    }

    private static Slug known(Fields in, String key, Set<String> codes, String expected) {
        return in.maybe(key, Kind.CODE)
                .map(code -> {
                    if (!codes.contains(code.text())) {
                        in.trouble(key, "'" + code + "'", expected);
                    }
                    return code;
                })
                .orElseGet(() -> {
                    in.needs(key, expected);
                    return Kind.CODE.standIn();
                });
    }

    private static <T> Map<Slug, T> byCode(List<T> things, Function<T, Slug> code, String key, Fields in) {
        var seen = new HashSet<Slug>();
        things.stream()
                .map(code)
                .filter(found -> !seen.add(found))
                .distinct()
                .forEach(twice -> in.trouble(key, "the code '" + twice + "' twice", "each code once"));
        return things.stream().collect(Collectors.toMap(code, Function.identity(), (first, _) -> first));
    }
}
