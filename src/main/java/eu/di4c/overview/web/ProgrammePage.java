package eu.di4c.overview.web;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;
import eu.di4c.network.Network;
import eu.di4c.network.Programme;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Locale;

/** A programme: its rules with their sources, and its networks by the stage they have reached. */
public record ProgrammePage(Phrase name, String title, List<Fact> facts, Table rules, List<Row> networks) {

    static final int MOST = 200;

    /** One network, and where it is today. */
    public record Row(Link network, Phrase title, String life) {}

    static ProgrammePage of(Programme programme, List<Network> networks, Words words) {
        return new ProgrammePage(
                words.text(programme.name()),
                words.plain(programme.name()),
                List.of(
                        Fact.of(words.of("overview.programme.fund"), programme.fund()),
                        Fact.of(words.of("overview.programme.fundingPeriod"), programme.fundingPeriod()),
                        Fact.of(words.of("overview.programme.lastEligible"), words.date(programme.lastEligibleDate()))),
                rules(programme, words),
                networks.stream()
                        .map(network -> new Row(
                                Link.of(network.acronym(), "/networks/" + network.slug()),
                                words.text(network.title()),
                                words.period(network.life())))
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
        String kind = words.of("overview.rule." + word(rule.kind()));
        return rule.region()
                .map(region -> kind + ", " + words.of("overview.region." + word(region)))
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
