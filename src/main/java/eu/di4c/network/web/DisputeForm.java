package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.network.Dispute.Statement;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import eu.di4c.site.form.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A disputed fact as a form: what it is about, the value agreed on, and what other sources say. */
final class DisputeForm {

    private static final int TEXT = 1_000;

    /** What of things of a network sources may differ about, in the order in which it is offered. */
    private static final List<String> FACTS = List.of(
            "organisation",
            "city",
            "role",
            "membership",
            "responsible",
            "period",
            "name",
            "names",
            "title",
            "acronym",
            "kind",
            "summary",
            "aims",
            "activities",
            "results",
            "themes",
            "country",
            "codes",
            "coordinates");

    private DisputeForm() {}

    static Form of(Dispute dispute) {
        var form = statement(Form.empty().with(Form.REVISION, Mark.of(dispute).text()), "agreed", dispute.agreed())
                .with("subject", dispute.subject().toString())
                .with("fact", dispute.fact());
        for (int row = 0; row < dispute.others().size(); row++) {
            form = statement(form, "others." + row, dispute.others().get(row));
        }
        return form;
    }

    private static Form statement(Form form, String at, Statement statement) {
        return form.with(at + ".value", statement.value()).with(at + ".source", statement.source());
    }

    static List<Fieldset> sets(Form form, List<Choice> subjects, boolean fresh, Words words) {
        var ask = new Questions(field -> "network.form.dispute." + field, words);
        var sets = new ArrayList<Fieldset>();
        if (fresh) {
            sets.add(ask.set("what", ask.oneOf("subject", subjects), ask.oneOf("fact", facts(form, words))));
        }
        sets.add(ask.set("agreed", ask.texts("agreed.value"), ask.sentence("agreed.source")));
        sets.add(ask.rows(
                "others",
                form,
                row -> List.of(
                        ask.rowTexts("others." + row + ".value", true),
                        ask.sentenceOrNot("others." + row + ".source"))));
        return sets;
    }

    /** The facts in words; one that came from elsewhere, as from a file, stays as it is. */
    private static List<Choice> facts(Form form, Words words) {
        return Stream.concat(FACTS.stream(), Stream.of(form.value("fact")))
                .filter(fact -> !fact.isBlank())
                .distinct()
                .map(fact -> new Choice(fact, fact(fact, words)))
                .toList();
    }

    /** What a fact is called. */
    static String fact(String fact, Words words) {
        return FACTS.contains(fact) ? words.of("journal.field." + fact) : fact;
    }

    /** What a dispute of a network can be about. */
    static List<Choice> subjects(Network network, List<Partner> partners, Words words) {
        var subjects = new ArrayList<Choice>();
        subjects.add(new Choice("network/" + network.slug(), network.acronym()));
        network.phases()
                .forEach(phase -> subjects.add(new Choice("phase/" + phase.number(), words.plain(phase.name()))));
        partners.forEach(partner -> subjects.add(new Choice(
                "partner/" + partner.slug(),
                words.of(
                        "network.form.dispute.partner",
                        words.plain(partner.city().names())))));
        partners.stream()
                .map(Partner::city)
                .distinct()
                .forEach(city -> subjects.add(new Choice(
                        "city/" + city.slug(), words.of("network.form.dispute.city", words.plain(city.names())))));
        return subjects;
    }

    static Dispute read(FormReader reader, List<Choice> subjects, Optional<Dispute> old) {
        var subject = old.map(Dispute::subject).orElseGet(() -> subject(reader, subjects));
        var fact = old.map(Dispute::fact).orElseGet(() -> fact(reader));
        var agreed = statement(reader, "agreed");
        var others = Rows.of(reader, "others").stream()
                .map(row -> statement(reader, "others." + row))
                .toList();
        if (others.isEmpty()) {
            reader.wrong("others.0.source", "network.form.dispute.nobody");
        }
        return new Dispute(subject, fact, agreed, others.isEmpty() ? List.of(agreed) : others);
    }

    private static SubjectRef subject(FormReader reader, List<Choice> subjects) {
        var form = reader.form();
        String named = form.value("subject").isBlank()
                ? form.value("subject.kind") + "/" + form.value("subject.key")
                : form.value("subject");
        if (subjects.stream().noneMatch(choice -> choice.code().equals(named))) {
            reader.wrong("subject", named.equals("/") ? "site.form.missing" : "site.form.choice", named);
            return new SubjectRef("network", "none");
        }
        return new SubjectRef(named.substring(0, named.indexOf('/')), named.substring(named.indexOf('/') + 1));
    }

    private static String fact(FormReader reader) {
        String fact = reader.required("fact", 80);
        if (!fact.isEmpty() && !fact.matches("[a-z][a-zA-Z0-9-]*")) {
            reader.wrong("fact", "network.form.dispute.fact.wrong", fact);
        }
        return fact;
    }

    private static Statement statement(FormReader reader, String at) {
        return new Statement(reader.requiredText(at + ".value", TEXT), reader.requiredSentence(at + ".source", TEXT));
    }
}
