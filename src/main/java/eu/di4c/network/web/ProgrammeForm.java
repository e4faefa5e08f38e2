package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Programme;
import eu.di4c.network.Programme.Limit;
import eu.di4c.network.Programme.RegionType;
import eu.di4c.network.Programme.Rule;
import eu.di4c.network.Programme.RuleKind;
import eu.di4c.site.Words;
import eu.di4c.site.form.Field;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Filled;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Numbers;
import eu.di4c.site.form.Questions;
import eu.di4c.site.form.Rows;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A programme as a form: what it is called, who pays, when it runs, and its rules. */
final class ProgrammeForm {

    private static final int NAME = 300;
    private static final int SOURCE = 1_000;
    private static final int MOST_PARTNERS = 10_000;

    private ProgrammeForm() {}

    static Form of(Programme programme, Words words) {
        var form = Form.empty()
                .with(Form.REVISION, Mark.of(programme).text())
                .with("name", programme.name())
                .with("fund", programme.fund())
                .with("fundingPeriod", programme.fundingPeriod())
                .with("runs", Filled.period(programme.runs(), words))
                .with("lastEligibleDate", Filled.date(programme.lastEligibleDate(), words))
                .with("source", programme.source().orElse(""));
        for (int row = 0; row < programme.rules().size(); row++) {
            form = of(form, "rules." + row, programme.rules().get(row), words);
        }
        return form;
    }

    private static Form of(Form form, String row, Rule rule, Words words) {
        var limited = switch (rule.limit()) {
            case Limit.Rate(var rate) -> form.with(row + ".rate", rate.percent().toPlainString());
            case Limit.Cap(var amount) ->
                form.with(row + ".amount.amount", Filled.money(Optional.of(amount), words))
                        .with(row + ".amount.currency", amount.currency());
            case Limit.Count(int count) -> form.with(row + ".count", String.valueOf(count));
        };
        return limited.with(row + ".rule", FormReader.code(rule.kind()))
                .with(row + ".region", rule.region().map(FormReader::code).orElse(""))
                .with(row + ".valid", Filled.period(rule.valid(), words))
                .with(row + ".source", rule.source());
    }

    static List<Fieldset> sets(Form form, boolean fresh, Words words) {
        var ask = new Questions(field -> "network.form.programme." + field, words);
        var name = ask.texts("name");
        return List.of(
                fresh ? ask.set("what", name, ask.shortLineOrNot(NewCode.FIELD)) : ask.set("what", name),
                ask.set(
                        "money",
                        ask.shortLine("fund"),
                        ask.shortLine("fundingPeriod"),
                        ask.lineOrNot("runs"),
                        ask.lineOrNot("lastEligibleDate"),
                        ask.sentenceOrNot("source")),
                ask.rows("rules", form, row -> rule(ask, "rules." + row, words)));
    }

    private static List<Field> rule(Questions ask, String row, Words words) {
        return List.of(
                ask.oneOfOrNot(row + ".rule", Choices.of(RuleKind.values(), code -> words.of("network.rule." + code))),
                ask.oneOfOrNot(
                        row + ".region", Choices.of(RegionType.values(), code -> words.of("network.region." + code))),
                ask.shortLineOrNot(row + ".rate"),
                ask.shortLineOrNot(row + ".amount.amount"),
                ask.shortLineOrNot(row + ".count"),
                ask.lineOrNot(row + ".valid"),
                ask.sentenceOrNot(row + ".source"));
    }

    static Programme read(FormReader reader, Optional<Programme> old, Predicate<Slug> taken) {
        var name = reader.requiredText("name", NAME);
        var fundingPeriod = reader.required("fundingPeriod", Questions.LINE);
        if (!fundingPeriod.isEmpty() && !fundingPeriod.matches("\\d{4}-\\d{4}")) {
            reader.wrong("fundingPeriod", "network.form.programme.fundingPeriod.wrong", fundingPeriod);
        }
        return new Programme(
                old.map(Programme::slug)
                        .orElseGet(() -> NewCode.of(reader, name.original().text(), taken)),
                name,
                reader.required("fund", Questions.LINE),
                reader.sound() ? fundingPeriod : "0000-0000",
                reader.period("runs"),
                reader.date("lastEligibleDate"),
                reader.sentence("source", SOURCE),
                Rows.of(reader, "rules").stream()
                        .flatMap(row -> rule(reader, "rules." + row).stream())
                        .toList());
    }

    private static Optional<Rule> rule(FormReader reader, String row) {
        var kind = reader.choice(row + ".rule", RuleKind.values());
        if (reader.form().value(row + ".rule").isBlank()) {
            reader.wrong(row + ".rule", "site.form.missing");
        }
        var region = reader.choice(row + ".region", RegionType.values());
        var valid = reader.period(row + ".valid");
        var source = reader.requiredSentence(row + ".source", SOURCE);
        return limit(reader, row).flatMap(limit -> kind.map(what -> new Rule(what, region, limit, valid, source)));
    }

    /** A rule limits one thing: by a rate, an amount or a number. */
    private static Optional<Limit> limit(FormReader reader, String row) {
        int before = reader.faults().size();
        var currency = reader.form().value(row + ".amount.currency");
        var amount = reader.money(row + ".amount.amount", currency.matches("[A-Z]{3}") ? currency : "EUR");
        if (amount.filter(Money::isNegative).isPresent()) {
            reader.wrong(row + ".amount.amount", "site.form.negative");
        }
        var limits = Stream.of(
                        Numbers.rate(reader, row + ".rate").<Limit>map(Limit.Rate::new),
                        amount.<Limit>map(Limit.Cap::new),
                        Numbers.whole(reader, row + ".count", 0, MOST_PARTNERS).<Limit>map(Limit.Count::new))
                .flatMap(Optional::stream)
                .toList();
        if (limits.size() != 1 && reader.faults().size() == before) {
            reader.wrong(row + ".rate", "network.form.programme.rules.one");
        }
        return limits.stream().findFirst();
    }
}
