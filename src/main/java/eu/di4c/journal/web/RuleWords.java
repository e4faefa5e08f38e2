package eu.di4c.journal.web;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Money;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Several;
import eu.di4c.site.part.Verbatim;
import gg.jte.Content;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a programme as the journal keeps them, each on a line of its own and in the words of the programme's page. */
record RuleWords(ValueWords values) {

    private static final Pattern BETWEEN = Pattern.compile("; (?=[A-Z]+_[A-Z]+, )");
    private static final Pattern RULE = Pattern.compile("(?<kind>[A-Z]+_[A-Z]+)"
            + "(, (?<region>[A-Z]+(_[A-Z]+)?))?"
            + ", ((?<rate>[0-9.]+) %|(?<currency>[A-Z]{3}) (?<amount>[0-9.]+)|(?<count>[0-9]{1,9}))"
            + "(, (?<valid>[0-9.~?%-]*/[0-9.~?%-]*))?(, (?<source>.+))?");

    Content lines(String rules) {
        return new Several(BETWEEN.splitAsStream(rules).map(this::line).toList());
    }

    private Content line(String rule) {
        var found = RULE.matcher(rule);
        return found.matches() ? said(found).orElseGet(() -> new Verbatim(rule)) : new Verbatim(rule);
    }

    private Optional<Content> said(Matcher rule) {
        var words = values.words();
        return name(rule)
                .flatMap(name -> limit(rule).map(limit -> {
                    String valid = Optional.ofNullable(rule.group("valid"))
                            .flatMap(values::period)
                            .map(period -> ", " + period)
                            .orElse("");
                    var line = Phrase.of(words.of("journal.rule", name, limit) + valid);
                    return sourced(line, Optional.ofNullable(rule.group("source")));
                }));
    }

    private static Content sourced(Phrase line, Optional<String> source) {
        return output -> {
            line.writeTo(output);
            source.ifPresent(where -> {
                Phrase.of(", ").writeTo(output);
                new Verbatim(where).writeTo(output);
            });
        };
    }

    private Optional<String> name(Matcher rule) {
        var region = Optional.ofNullable(rule.group("region"));
        return said("network.rule." + code(rule.group("kind")))
                .flatMap(kind -> region.isEmpty()
                        ? Optional.of(kind)
                        : region.flatMap(one -> said("network.region." + code(one)))
                                .map(one -> kind + ", " + one));
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> said(String key) {
        return Optional.of(key).filter(values.words()::know).map(values.words()::of);
    }

    /** A rate, an amount or a number; nothing where it only looks like one. */
    private Optional<String> limit(Matcher rule) {
        Words words = values.words();
        try {
            if (rule.group("rate") != null) {
                return Optional.of(words.rate(new FundingRate(new BigDecimal(rule.group("rate")))));
            }
            return Optional.of(
                    rule.group("count") == null
                            ? words.wholeMoney(Money.of(new BigDecimal(rule.group("amount")), rule.group("currency")))
                            : words.number(Integer.parseInt(rule.group("count"))));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
