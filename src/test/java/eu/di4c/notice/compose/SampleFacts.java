package eu.di4c.notice.compose;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.PhaseMoney;
import eu.di4c.budget.Published;
import eu.di4c.budget.Published.Rounding;
import eu.di4c.budget.Shares;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import eu.di4c.network.City;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.network.Phase;
import eu.di4c.network.PhaseId;
import eu.di4c.network.Programme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The facts of DI4C as far as a notice needs them, without a database. */
final class SampleFacts {

    private static final Slug DI4C = new Slug("di4c");
    private static final PartnerId BOTOSANI = new PartnerId(Ids.next());

    private SampleFacts() {}

    static NoticeFacts di4c() {
        return with(List.of(money(1, "8403", "7143", "1260"), money(2, "66505", "56530", "9975")));
    }

    static NoticeFacts with(List<PhaseMoney> money) {
        var botosani = partner("Botoșani", "ro", "RO", Organisation.Type.MUNICIPALITY, "Municipiul Botoșani");
        return new NoticeFacts(
                network(),
                programme(),
                botosani,
                List.of(
                        partner("Messina", "it", "IT", Organisation.Type.MUNICIPALITY, "Comune di Messina"),
                        partner("Τρίκαλα", "el", "GR", Organisation.Type.MUNICIPAL_COMPANY, "e-Trikala"),
                        botosani),
                List.of(gate()),
                money,
                List.of(
                        stage("activation", "Activation", "Etapa de activare", "2020-05/2020-12", "foaia de parcurs"),
                        stage("finale", "IAP finale", "Finalul planurilor", "2022-06/2022-08", "schimb de cunoștințe")),
                List.of(new NoticeFacts.Extension(
                        java.time.Period.ofMonths(3),
                        Optional.of(text("COVID-19 pandemic", "pandemia de COVID-19")),
                        Optional.of(text("URBACT programme", "programul URBACT")),
                        FuzzyDate.parse("2022-05"),
                        FuzzyDate.parse("2022-08"))));
    }

    private static Network network() {
        return new Network(
                new NetworkId(Ids.next()),
                DI4C,
                new Slug("urbact-3"),
                Network.Kind.ACTION_PLANNING,
                "DI4C",
                text("Digital Innovation for Cities", "Inovații digitale pentru orașe"),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(text("becoming smart cities", "orașe inteligente (smart cities)")),
                List.of(text("pilot actions in *hard* and soft infrastructure", "acțiuni pilot")),
                List.of(
                        phase(1, "2019-09/2020-02", text("baseline studies", "studiile de bază")),
                        phase(2, "2020-05/2022-08", text("Integrated Action Plans", "planurile de acțiune integrate"))),
                1);
    }

    private static Phase phase(int number, String period, LocalText result) {
        return new Phase(
                new PhaseId(Ids.next()),
                number,
                text("Phase " + number, "Faza " + number),
                Period.parse(period),
                List.of(result));
    }

    private static Programme programme() {
        return new Programme(
                new Slug("urbact-3"),
                LocalText.of("en", "URBACT III"),
                "ERDF",
                "2014-2020",
                Period.UNKNOWN,
                FuzzyDate.UNKNOWN,
                Optional.empty(),
                List.of());
    }

    private static Gate gate() {
        return new Gate(
                new Slug("gate"),
                new Slug("urbact-3"),
                text("URBACT Monitoring Committee", "Comitetul de Monitorizare a programului URBACT"),
                FuzzyDate.parse("2020-05-07"),
                text("All networks were approved for phase 2.", "Toate rețelele au fost aprobate pentru faza 2."),
                Optional.of(23),
                "seed",
                List.of(new Gate.Opening(DI4C, 2)));
    }

    private static Partner partner(
            String city, String language, String country, Organisation.Type type, String organisation) {
        boolean botosani = city.equals("Botoșani");
        var names = LocalText.of(language, city);
        return new Partner(
                botosani ? BOTOSANI : new PartnerId(Ids.next()),
                new Slug(country.toLowerCase(Locale.ROOT)),
                city.equals("Messina") ? Partner.Role.LEAD : Partner.Role.PROJECT,
                new City(
                        new Slug(country.toLowerCase(Locale.ROOT)),
                        country,
                        language.equals("el") ? names.with("en", "Trikala") : names,
                        List.of(),
                        Optional.empty()),
                new Organisation(
                        new Slug("o"),
                        country,
                        LocalText.of(language, organisation),
                        type,
                        Optional.of("3372882"),
                        Optional.empty()),
                Period.parse("2019-09/2022-08"),
                Optional.empty(),
                botosani
                        ? List.of(
                                new Partner.Responsible("Claudiu Nanea", Optional.empty(), Period.UNKNOWN),
                                new Partner.Responsible("Ortansa Albu", Optional.empty(), Period.UNKNOWN))
                        : List.of());
    }

    private static CalendarItem stage(String code, String english, String romanian, String period, String result) {
        return new CalendarItem(
                code,
                CalendarItem.Kind.STAGE,
                text(english, romanian),
                Period.parse(period),
                Optional.of(LocalText.of("ro", result)),
                new TreeSet<>(),
                Optional.of(2),
                Optional.empty(),
                new CalendarItem.Hold.Free(),
                List.of());
    }

    static PhaseMoney money(int phase, String total, String eu, String local) {
        return new PhaseMoney(
                phase,
                List.of(new PhaseMoney.Row(
                        BOTOSANI,
                        Optional.of(new Allocation(
                                BOTOSANI,
                                phase,
                                "EUR",
                                Optional.of(Money.euro(total)),
                                Optional.of(FundingRate.percent("85")),
                                Optional.of(new Published(
                                        new Shares(Money.euro(total), Money.euro(eu), Money.euro(local)),
                                        Rounding.LOCAL_SHARE_CUT)),
                                "seed")))));
    }

    static PhaseMoney unknown(int phase) {
        return new PhaseMoney(phase, List.of(new PhaseMoney.Row(BOTOSANI, Optional.empty())));
    }

    private static LocalText text(String english, String romanian) {
        return LocalText.of("en", english).with("ro", romanian);
    }
}
