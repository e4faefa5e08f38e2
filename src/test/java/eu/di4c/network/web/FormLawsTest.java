package eu.di4c.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Seed;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.City;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Help;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.network.PhaseId;
import eu.di4c.network.Programme;
import eu.di4c.network.Telephone;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Law: the form of a thing, read again, is the thing, in every language of the pages. */
class FormLawsTest {

    private static final Slug SLUG = new Slug("fictitious");
    private static final List<String> TEXTS =
            List.of("x", "Botoșani", "Τρίκαλα", "<b>&amp;", "a, b; c", "„ghilimele”", "1", "e-Trikala", "two\nlines");
    private static final List<String> PERIODS = List.of(
            "/",
            "2020-05/2020-12",
            "2019-09/",
            "/2022-08",
            "2020-05-07/2021-01-31",
            "2020-05~/2021",
            "../2021-03",
            "2020/..",
            "2020-21/2020-33",
            "2020-05/2020-05",
            "2020?/2021%");
    private static final List<String> DATES = List.of("2020-05-07", "2020-05", "2020", "2020-33", "2020-05~", "2020?");

    @Test
    void the_form_of_a_city_says_the_city() {
        law(
                random -> new City(
                        SLUG,
                        "GR",
                        text(random),
                        some(random, _ -> new City.Code("NUTS3", maybe(random, 2021), "EL" + random.nextInt(999))),
                        maybe(random, new City.Coordinates(degrees(random), degrees(random)))),
                CityForm::of,
                (city, reader) -> CityForm.read(reader, Optional.of(city), _ -> false));
    }

    /** Every decimal counts, a zero at the end too. */
    private static BigDecimal degrees(RandomGenerator random) {
        var written = List.of("-39.55493", "21.5", "45.10", "47.74848612345", "8", "-0.123456789012345");
        return new BigDecimal(written.get(random.nextInt(written.size())));
    }

    @Test
    void the_form_of_help_says_the_help_and_keeps_the_rest_of_the_city() {
        law(
                random -> new City(SLUG, "GR", text(random), List.of(), Optional.empty())
                        .with(maybe(random, help(random))),
                (city, _) -> HelpForm.of(city),
                (city, reader) -> city.with(HelpForm.read(reader)));
    }

    private static Help help(RandomGenerator random) {
        var hours = List.of(
                new Help.Hours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, random.nextInt(60))),
                new Help.Hours(DayOfWeek.MONDAY, LocalTime.of(13, 5), LocalTime.of(23, 59)),
                new Help.Hours(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.of(1 + random.nextInt(22), 0)));
        return new Help(
                maybe(random, new Telephone("+44 1632 96000" + random.nextInt(9))),
                maybe(random, "office@example.org"),
                maybe(random, text(random)),
                random.nextBoolean() ? List.of() : hours,
                Optional.of(text(random)),
                random.nextBoolean() ? List.of(Language.RO, Language.EN) : List.of(),
                maybe(random, text(random)));
    }

    @Test
    void the_form_of_a_programme_says_the_programme() {
        law(
                random -> new Programme(
                        SLUG,
                        text(random),
                        "ERDF",
                        "2014-2020",
                        period(random),
                        random.nextBoolean() ? FuzzyDate.UNKNOWN : date(random),
                        maybe(random, "a source"),
                        some(random, _ -> rule(random))),
                ProgrammeForm::of,
                (programme, reader) -> ProgrammeForm.read(reader, Optional.of(programme), _ -> false));
    }

    private static Programme.Rule rule(RandomGenerator random) {
        var limit = switch (random.nextInt(3)) {
            case 0 -> new Programme.Limit.Rate(new FundingRate(BigDecimal.valueOf(random.nextInt(10_001), 2)));
            case 1 ->
                new Programme.Limit.Cap(
                        Money.of(BigDecimal.valueOf(random.nextInt(), 2).abs(), "EUR"));
            default -> new Programme.Limit.Count(random.nextInt(100));
        };
        return new Programme.Rule(
                Programme.RuleKind.EU_RATE,
                maybe(random, Programme.RegionType.TRANSITION),
                limit,
                period(random),
                "a guide");
    }

    @Test
    void the_form_of_a_network_says_the_network() {
        law(
                random -> new Network(
                        new NetworkId(Ids.next()),
                        SLUG,
                        SLUG,
                        Network.Kind.TRANSFER,
                        "DI4C " + random.nextInt(9),
                        text(random),
                        some(random, _ -> new Network.Name("Old", Network.Standing.LATER, period(random))),
                        some(random, number -> "theme " + number),
                        maybe(random, text(random)),
                        some(random, _ -> text(random)),
                        some(random, _ -> text(random)),
                        List.of(),
                        0),
                NetworkForm::of,
                (network, reader) -> NetworkForm.read(reader, SLUG, Optional.of(network), _ -> false));
    }

    @Test
    void the_form_of_a_phase_says_the_phase() {
        law(
                random -> new Phase(
                        new PhaseId(Ids.next()), 2, text(random), period(random), some(random, _ -> text(random))),
                PhaseForm::of,
                (phase, reader) -> PhaseForm.read(reader, 2, Optional.of(phase)));
    }

    @Test
    void the_form_of_responsible_persons_says_who_they_are() {
        law(
                random -> new Partner.People(some(
                        random,
                        number -> new Partner.Responsible(
                                "Name " + number, maybe(random, text(random)), period(random)))),
                PeopleForm::of,
                (people, reader) -> PeopleForm.read(reader, people.responsible().size()));
    }

    @Test
    void the_form_of_a_gate_says_the_gate() {
        var programme = new Programme(
                SLUG,
                LocalText.of("en", "x"),
                "ERDF",
                "2014-2020",
                Period.UNKNOWN,
                FuzzyDate.UNKNOWN,
                Optional.empty(),
                List.of());
        law(
                random -> new Gate(
                        new Slug("gate"),
                        SLUG,
                        text(random),
                        date(random),
                        text(random),
                        maybe(random, 23),
                        "a source",
                        some(random, number -> new Gate.Opening(new Slug("net-" + number), 1 + random.nextInt(9)))),
                GateForm::of,
                (gate, reader) -> GateForm.read(reader, programme, Optional.of(gate), _ -> false));
    }

    @Test
    void the_form_of_a_disputed_fact_says_the_fact() {
        law(
                random -> new Dispute(
                        new SubjectRef("partner", "trikala"),
                        "organisation",
                        statement(random),
                        IntStream.rangeClosed(0, random.nextInt(3))
                                .mapToObj(_ -> statement(random))
                                .toList()),
                (dispute, _) -> DisputeForm.of(dispute),
                (dispute, reader) -> DisputeForm.read(reader, List.of(), Optional.of(dispute)));
    }

    private static Dispute.Statement statement(RandomGenerator random) {
        return new Dispute.Statement(text(random), "source " + random.nextInt(9));
    }

    private static <T> void law(
            Function<RandomGenerator, T> make, BiFunction<T, Words, Form> form, BiFunction<T, FormReader, T> read) {
        Seed.forEach(60, random -> {
            T thing = make.apply(random);
            for (Language language : Language.values()) {
                var words = Words.in(language);
                var reader = new FormReader(form.apply(thing, words), words);
                T again = read.apply(thing, reader);
                assertThat(reader.faults()).as("%s in %s", thing, language).isEmpty();
                assertThat(again).as("in %s", language).isEqualTo(thing);
            }
        });
    }

    private static LocalText text(RandomGenerator random) {
        var text = LocalText.of(random.nextBoolean() ? "ro" : "el", TEXTS.get(random.nextInt(TEXTS.size())));
        return random.nextBoolean() ? text.with("en", TEXTS.get(random.nextInt(TEXTS.size()))) : text;
    }

    private static Period period(RandomGenerator random) {
        return Period.parse(PERIODS.get(random.nextInt(PERIODS.size())));
    }

    private static FuzzyDate date(RandomGenerator random) {
        return FuzzyDate.parse(DATES.get(random.nextInt(DATES.size())));
    }

    private static <T> Optional<T> maybe(RandomGenerator random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static <T> List<T> some(RandomGenerator random, IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(one).toList();
    }
}
