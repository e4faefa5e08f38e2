package eu.di4c.exchange;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Phase;
import eu.di4c.network.PhaseId;
import eu.di4c.network.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Understands a {@link Tree} as a {@link NetworkFile}; everything that is wrong is noted, nothing is guessed. */
final class NetworkFileReader {

    private static final Kind<String> FORMAT =
            new Kind<>(NetworkFile.FORMAT, NetworkFile.FORMAT, Kind.TEXT.forms(), text -> {
                if (!text.equals(NetworkFile.FORMAT)) {
                    throw new NumberFormatException(text);
                }
                return text;
            });
    private static final Kind<String> SUBJECT = Kind.pattern(
            "a thing of this file as kind/code, for example partner/trikala",
            "network/x",
            "(programme|network|gate|city|organisation|partner|phase|item)/[A-Za-z0-9._-]{1,80}");
    private static final Slug NOTHING = new Slug("x");

    private final Actor by;
    private final Instant now;
    private final Told told;

    private NetworkFileReader(Actor by, Instant now, Told told) {
        this.by = by;
        this.now = now;
        this.told = told;
    }

    /** The file, or empty when there is trouble, all of which is noted. */
    static Optional<NetworkFile> read(Tree tree, Actor by, Instant now, Troubles troubles) {
        var told = Told.by(tree);
        var file = Fields.understood(tree, "", troubles, new NetworkFileReader(by, now, told)::file)
                .flatMap(read -> read);
        file.ifPresent(complete -> NetworkFileRules.check(complete, told, troubles));
        return troubles.isEmpty() ? file : Optional.empty();
    }

    private Optional<NetworkFile> file(Fields in) {
        in.one("format", FORMAT);
        List.of("programme", "network").forEach(part -> in.needs(part, "a mapping"));
        var programme = in.inner("programme", NetworkFileReader::programme);
        Slug programmeCode = programme.map(Programme::slug).orElse(NOTHING);
        var network = in.inner("network", fields -> network(fields, programmeCode));
        Slug networkCode = network.map(Network::slug).orElse(NOTHING);
        var gates = in.list("gates", fields -> gate(fields, programmeCode, networkCode));
        var places = new PlaceReader(in, told);
        var disputes = in.list("disputes", NetworkFileReader::dispute);
        var money = in.list("money", MoneyReader::money);
        var calendar = in.inner("calendar", new CalendarReader(networkCode, by, now)::calendar)
                .orElse(NetworkFile.Calendar.NONE);
        var notices = in.list("notices", new NoticeReader(networkCode)::notice);
        return programme.flatMap(p -> network.map(n -> new NetworkFile(
                p,
                n,
                gates,
                places.cities(),
                places.pictures(),
                places.organisations(),
                places.partners(),
                disputes,
                money,
                calendar,
                notices)));
    }

    private static Programme programme(Fields in) {
        return new Programme(
                in.one("code", Kind.CODE),
                in.local("name", Kind.NAME),
                in.one("fund", Kind.LINE),
                in.one("fundingPeriod", Kind.FUNDING_PERIOD),
                in.period("runs"),
                in.date("lastEligibleDate"),
                in.maybe("source", Kind.TEXT),
                in.list("rules", MoneyReader::rule));
    }

    private static Network network(Fields in, Slug programme) {
        return new Network(
                new NetworkId(Ids.next()),
                in.one("code", Kind.CODE),
                programme,
                in.one("kind", Kind.word(Network.Kind.class)),
                in.one("acronym", Kind.NAME),
                in.local("title", Kind.NAME),
                in.list(
                        "names",
                        name -> new Network.Name(
                                name.one("name", Kind.NAME),
                                name.one("standing", Kind.word(Network.Standing.class)),
                                name.period("used"))),
                in.many("themes", Kind.TEXT),
                in.maybeLocal("summary", Kind.TEXT),
                in.locals("aims"),
                in.locals("activities"),
                phases(in),
                1);
    }

    private static List<Phase> phases(Fields in) {
        var phases = in.list(
                "phases",
                phase -> new Phase(
                        new PhaseId(Ids.next()),
                        phase.one("number", Kind.PHASE),
                        phase.local("name", Kind.TEXT),
                        phase.period("period"),
                        phase.locals("results")));
        for (int i = 0; i < phases.size(); i++) {
            if (phases.get(i).number() != i + 1) {
                in.trouble("phases", "phase number " + phases.get(i).number(), "phase number " + (i + 1));
                break;
            }
        }
        return phases;
    }

    private static Gate gate(Fields in, Slug programme, Slug network) {
        return new Gate(
                in.one("code", Kind.CODE),
                programme,
                in.local("decidedBy", Kind.TEXT),
                in.date("decidedOn"),
                in.local("decision", Kind.TEXT),
                in.maybe("networksCovered", Kind.number("how many networks, 1 or more", 1, 999_999_999)),
                in.one("source", Kind.TEXT),
                List.of(new Gate.Opening(network, in.one("opensPhase", Kind.PHASE))));
    }

    private static Dispute dispute(Fields in) {
        String[] subject = in.one("subject", SUBJECT).split("/", 2);
        String fact = in.one("fact", Kind.text("a word of at most 80 characters", 80));
        in.needs("agreed", "a value and its source");
        var agreed = in.inner("agreed", NetworkFileReader::statement);
        in.needsSome("others", "at least one other value and its source");
        var others = in.list("others", NetworkFileReader::statement);
        return new Dispute(
                new SubjectRef(subject[0], subject[1]),
                fact,
                agreed.orElseGet(() -> new Dispute.Statement(LocalTexts.STAND_IN, "x")),
                others);
    }

    private static Dispute.Statement statement(Fields in) {
        return new Dispute.Statement(in.local("value", Kind.TEXT), in.one("source", Kind.TEXT));
    }
}
