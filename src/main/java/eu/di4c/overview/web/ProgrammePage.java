package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.document.FundingProfile;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Money;
import eu.di4c.network.Network;
import eu.di4c.network.Programme;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A programme: its rules with their sources, and its networks by the stage they have reached.
 *
 * @param counts how many networks stand where
 * @param networks the networks, in the order of how far they have come
 * @param shift to what one decision would move in all of them
 */
public record ProgrammePage(
        Phrase name,
        String title,
        List<Fact> facts,
        Table rules,
        List<Fact> counts,
        Table networks,
        Link shift,
        List<Link> acts) {

    static final int MOST = 1000;

    /** A network, and the stages in which it may be today. */
    record Standing(Network network, List<CalendarItem> stages) {}

    /** A network and where it stands, in words; the place sorts: not begun, in a stage, ended, not stated. */
    private record Placed(Standing standing, int place, String where) {}

    static ProgrammePage of(
            Programme programme, List<Standing> networks, List<Link> acts, LocalDate today, Words words) {
        List<Placed> placed = networks.stream()
                .map(standing -> placed(standing, today, words))
                .sorted(Comparator.comparingInt(Placed::place)
                        .thenComparing(Placed::where, words.order())
                        .thenComparing(one -> one.standing().network().acronym(), words.order()))
                .toList();
        return new ProgrammePage(
                words.text(programme.name()),
                words.plain(programme.name()),
                List.of(
                        Fact.of(words.of("overview.programme.fund"), fund(programme.fund(), words)),
                        Fact.of(words.of("overview.programme.fundingPeriod"), words.years(programme.fundingPeriod())),
                        Fact.of(words.of("overview.programme.lastEligible"), words.date(programme.lastEligibleDate()))),
                rules(programme, words),
                counts(placed, words),
                table(placed, words),
                Link.of(words.of("overview.programme.shift"), "/programmes/" + programme.slug() + "/calendar/shift"),
                acts);
    }

    /** By its name and its letters; one that DI4C does not know, as it was stated. */
    private static String fund(String stated, Words words) {
        return FundingProfile.fundWithLetters(stated, words.language()).orElse(stated);
    }

    private static Placed placed(Standing standing, LocalDate today, Words words) {
        FuzzyDate day = FuzzyDate.day(today);
        var life = standing.network().life();
        if (day.relation(life.from()) == FuzzyDate.Relation.BEFORE) {
            return new Placed(standing, 0, words.of("overview.stage.before"));
        }
        if (day.relation(life.to()) == FuzzyDate.Relation.AFTER) {
            return new Placed(standing, 2, words.of("overview.stage.ended"));
        }
        return standing.stages().isEmpty()
                ? new Placed(standing, 3, words.of("overview.stage.notStated"))
                : new Placed(
                        standing,
                        1,
                        words.list(standing.stages().stream()
                                .map(stage -> words.plain(stage.title()))
                                .toList()));
    }

    private static List<Fact> counts(List<Placed> placed, Words words) {
        var counts = placed.stream()
                .collect(Collectors.groupingBy(Placed::where, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> Fact.of(entry.getKey(), words.of("overview.programme.count", entry.getValue())))
                .toList();
    }

    private static Table table(List<Placed> placed, Words words) {
        return new Table(
                "networks",
                words.of("overview.programme.networks"),
                List.of(
                        Table.Column.text(words.of("overview.network")),
                        Table.Column.text(words.of("overview.stage")),
                        Table.Column.text(words.of("overview.network.theme")),
                        Table.Column.text(words.of("overview.network.life"))),
                placed.stream()
                        .map(one -> new Table.Row(
                                Link.of(
                                        one.standing().network().acronym(),
                                        "/networks/" + one.standing().network().slug()),
                                List.of(
                                        Phrase.of(one.where()),
                                        words.text(one.standing().network().title()),
                                        Phrase.of(words.period(
                                                one.standing().network().life())))))
                        .toList());
    }

    private static Table rules(Programme programme, Words words) {
        return new Table(
                "rules",
                words.of("overview.programme.rules"),
                List.of(
                        Table.Column.text(words.of("overview.rule")),
                        Table.Column.figures(words.of("overview.rule.limit")),
                        Table.Column.text(words.of("overview.rule.source"))),
                programme.rules().stream()
                        .map(rule -> new Table.Row(
                                Phrase.of(ruleName(rule, words)),
                                List.of(Phrase.of(limit(rule, words)), Phrase.of(rule.source()))))
                        .toList());
    }

    private static String ruleName(Programme.Rule rule, Words words) {
        String kind = words.of("network.rule." + word(rule.kind()));
        return rule.region()
                .map(region -> kind + ", " + words.of("network.region." + word(region)))
                .orElse(kind);
    }

    private static String limit(Programme.Rule rule, Words words) {
        return switch (rule.limit()) {
            case Programme.Limit.Rate(FundingRate rate) -> words.rate(rate);
            case Programme.Limit.Cap(Money amount) -> words.wholeMoney(amount);
            case Programme.Limit.Count(int count) -> words.number(count);
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
