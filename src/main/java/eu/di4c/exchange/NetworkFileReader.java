package eu.di4c.exchange;

import eu.di4c.document.Letterhead;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.City;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import eu.di4c.network.Phase;
import eu.di4c.network.PhaseId;
import eu.di4c.network.Programme;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands a {@link Tree} as a {@link NetworkFile}; everything that is wrong is noted, nothing is guessed. */
final class NetworkFileReader {

    private Map<Slug, City> cities = Map.of();
    private Map<Slug, Organisation> organisations = Map.of();

    private final Actor by;
    private final Instant now;

    private NetworkFileReader(Actor by, Instant now) {
        this.by = by;
        this.now = now;
    }

    /** The file, or empty when there is trouble, all of which is added to the list. */
    static Optional<NetworkFile> read(Tree tree, Actor by, Instant now, List<Trouble> troubles) {
        Optional<NetworkFile> file;
        try {
            var fields = new Fields(tree, "", troubles);
            file = new NetworkFileReader(by, now).file(fields);
            fields.refuseUnknown();
        } catch (Fields.Incomplete e) {
            return Optional.empty();
        }
        file.ifPresent(complete -> troubles.addAll(NetworkFileRules.broken(complete)));
        return troubles.isEmpty() ? file : Optional.empty();
    }

    private Optional<NetworkFile> file(Fields in) {
        in.required("format", NetworkFile.FORMAT, text -> {
            if (!text.equals(NetworkFile.FORMAT)) {
                throw new NumberFormatException(text);
            }
            return text;
        });
        var programme = in.inner("programme", this::programme);
        var network = in.inner("network", fields -> network(fields, programme));
        if (!in.has("programme") || !in.has("network")) {
            in.trouble(in.has("programme") ? "network" : "programme", "nothing", "a mapping");
        }
        var gates = in.list("gates", fields -> gate(fields, programme, network));
        var cityList = in.list("cities", this::city);
        var organisationList = in.list("organisations", this::organisation);
        cities = byCode(cityList, City::slug, "cities", in);
        organisations = byCode(organisationList, Organisation::slug, "organisations", in);
        var partners = in.list("partners", this::partner);
        byCode(partners, Partner::slug, "partners", in);
        var disputes = in.list("disputes", this::dispute);
        var money = in.list("money", MoneyReader::money);
        var calendar = network.flatMap(n -> in.inner("calendar", new CalendarReader(n.slug(), by, now)::calendar))
                .orElse(NetworkFile.Calendar.NONE);
        return programme.flatMap(p -> network.map(
                n -> new NetworkFile(p, n, gates, cityList, organisationList, partners, disputes, money, calendar)));
    }

    private Programme programme(Fields in) {
        return new Programme(
                in.slug("code"),
                in.localText("name"),
                in.text("fund"),
                in.text("fundingPeriod"),
                in.period("runs"),
                in.date("lastEligibleDate"),
                in.optionalText("source"),
                in.list("rules", MoneyReader::rule));
    }

    private Network network(Fields in, Optional<Programme> programme) {
        return new Network(
                new NetworkId(Ids.next()),
                in.slug("code"),
                programme.map(Programme::slug).orElseThrow(Fields.Incomplete::new),
                in.constant("kind", Network.Kind.class),
                in.text("acronym"),
                in.localText("title"),
                in.list(
                        "names",
                        name -> new Network.Name(
                                name.text("name"),
                                name.constant("standing", Network.Standing.class),
                                name.period("used"))),
                in.texts("themes"),
                in.optionalLocalText("summary"),
                in.localTexts("aims"),
                in.localTexts("activities"),
                phases(in),
                1);
    }

    private List<Phase> phases(Fields in) {
        var phases = in.list(
                "phases",
                phase -> new Phase(
                        new PhaseId(Ids.next()),
                        phase.count("number"),
                        phase.localText("name"),
                        phase.period("period"),
                        phase.localTexts("results")));
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).number() != i + 1) {
                in.trouble("phases", "phase number " + phases.get(i).number(), "phase number " + (i + 1));
            }
        }
        return phases;
    }

    private Gate gate(Fields in, Optional<Programme> programme, Optional<Network> network) {
        return new Gate(
                in.slug("code"),
                programme.map(Programme::slug).orElseThrow(Fields.Incomplete::new),
                in.localText("decidedBy"),
                in.date("decidedOn"),
                in.localText("decision"),
                in.optionalCount("networksCovered"),
                in.text("source"),
                List.of(new Gate.Opening(
                        network.map(Network::slug).orElseThrow(Fields.Incomplete::new), in.count("opensPhase"))));
    }

    private City city(Fields in) {
        var latitude = in.decimal("latitude");
        var longitude = in.decimal("longitude");
        if (latitude.isPresent() != longitude.isPresent()) {
            in.trouble("latitude", "only one of latitude and longitude", "both or neither");
        }
        return new City(
                in.slug("code"),
                in.text("country"),
                in.localText("names"),
                in.list(
                        "codes",
                        code -> new City.Code(code.text("scheme"), code.optionalCount("vintage"), code.text("code"))),
                latitude.flatMap(north -> longitude.map(east -> new City.Coordinates(north, east))));
    }

    private Organisation organisation(Fields in) {
        return new Organisation(
                in.slug("code"),
                in.text("country"),
                in.localText("legalName"),
                in.constant("type", Organisation.Type.class),
                in.optionalText("fiscalCode"),
                in.inner("letterhead", NetworkFileReader::letterhead));
    }

    private static Letterhead letterhead(Fields in) {
        return new Letterhead(
                in.required(
                        "language",
                        "a language DI4C speaks, for example ro",
                        text -> Language.tagged(text).orElseThrow(() -> new NumberFormatException(text))),
                in.texts("issuer"),
                in.optionalText("motto"),
                in.texts("place"),
                in.optionalText("fiscalCode"),
                Optional.empty());
    }

    private Partner partner(Fields in) {
        return new Partner(
                new PartnerId(Ids.next()),
                in.slug("code"),
                in.constant("role", Partner.Role.class),
                known(in, "city", cities, "a city of this file"),
                known(in, "organisation", organisations, "an organisation of this file"),
                in.period("membership"),
                in.optional("replacedBy", "a code", Slug::new),
                in.list(
                        "responsible",
                        person -> new Partner.Responsible(
                                person.text("name"), person.optionalLocalText("function"), person.period("period"))));
    }

    private Dispute dispute(Fields in) {
        return new Dispute(
                in.required("subject", "a thing as kind/code, for example partner/trikala", text -> {
                    String[] parts = text.split("/", 2);
                    return new SubjectRef(parts[0], parts.length == 2 ? parts[1] : "");
                }),
                in.text("fact"),
                in.inner("agreed", NetworkFileReader::statement).orElseThrow(Fields.Incomplete::new),
                in.list("others", NetworkFileReader::statement));
    }

    private static Dispute.Statement statement(Fields in) {
        return new Dispute.Statement(in.localText("value"), in.text("source"));
    }

    private <T> T known(Fields in, String key, Map<Slug, T> things, String expected) {
        Slug code = in.slug(key);
        T thing = things.get(code);
        if (thing == null) {
            in.trouble(key, "'" + code + "'", expected);
            throw new Fields.Incomplete();
        }
        return thing;
    }

    private <T> Map<Slug, T> byCode(List<T> things, Function<T, Slug> code, String key, Fields in) {
        var seen = new HashSet<Slug>();
        things.stream()
                .map(code)
                .filter(found -> !seen.add(found))
                .forEach(twice -> in.trouble(key, "the code '" + twice + "' twice", "each code once"));
        return things.stream().collect(Collectors.toMap(code, Function.identity(), (first, _) -> first));
    }
}
