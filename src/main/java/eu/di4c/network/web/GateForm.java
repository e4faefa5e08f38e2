package eu.di4c.network.web;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.Programme;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A gate as a form: who decided what and when, and which phases of which networks it opens. */
final class GateForm {

    private static final int TEXT = 2_000;
    private static final int MOST_NETWORKS = 100_000;
    private static final Pattern OPENING = Pattern.compile("([a-z0-9-]{1,80})/([1-9])");

    private GateForm() {}

    static Form of(Gate gate, Words words) {
        return Form.empty()
                .with(Form.REVISION, Mark.of(gate).text())
                .with("decidedBy", gate.decidedBy())
                .with("decidedOn", Filled.date(gate.decidedOn(), words))
                .with("decision", gate.decision())
                .with(
                        "networksCovered",
                        gate.networksCovered().map(String::valueOf).orElse(""))
                .with("source", gate.source())
                .with("opens", gate.opens().stream().map(GateForm::code).toList());
    }

    private static String code(Gate.Opening opening) {
        return opening.network() + "/" + opening.phase();
    }

    static List<Fieldset> sets(List<Network> networks, boolean fresh, Words words) {
        var ask = new Questions(field -> "network.form.gate." + field, words);
        return List.of(
                ask.set("who", ask.areas("decidedBy", false), ask.lineOrNot("decidedOn")),
                ask.set(
                        "what",
                        ask.areas("decision", false),
                        ask.shortLineOrNot("networksCovered"),
                        ask.sentence("source")),
                fresh
                        ? ask.set(
                                "phases",
                                ask.anyOf("opens", openings(networks, words)),
                                ask.shortLineOrNot(NewCode.FIELD))
                        : ask.set("phases", ask.anyOf("opens", openings(networks, words))));
    }

    private static List<Choice> openings(List<Network> networks, Words words) {
        return networks.stream()
                .flatMap(network -> network.phases().stream()
                        .map(phase -> new Choice(
                                network.slug() + "/" + phase.number(),
                                network.acronym() + ": " + words.plain(phase.name()))))
                .toList();
    }

    static Gate read(FormReader reader, Programme programme, Optional<Gate> old, Predicate<Slug> taken) {
        var decidedBy = reader.requiredText("decidedBy", TEXT);
        var decidedOn = reader.date("decidedOn");
        return new Gate(
                old.map(Gate::code)
                        .orElseGet(() -> NewCode.of(reader, programme.slug() + " " + decidedOn.edtf(), taken)),
                programme.slug(),
                decidedBy,
                decidedOn,
                reader.requiredText("decision", TEXT),
                Numbers.whole(reader, "networksCovered", 1, MOST_NETWORKS),
                reader.requiredSentence("source", TEXT),
                opens(reader));
    }

    /** Chosen on a page ({@code di4c/2}), or told by a program as network and phase. */
    private static List<Gate.Opening> opens(FormReader reader) {
        var chosen = reader.form().values("opens").stream();
        var told = Rows.of(reader.form(), "opens").stream()
                .map(row -> reader.form().value("opens." + row + ".network") + "/"
                        + reader.form().value("opens." + row + ".phase"));
        var openings = Stream.concat(chosen, told)
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
        openings.stream()
                .filter(code -> !OPENING.matcher(code).matches() || !Slug.fits(code.split("/", -1)[0]))
                .findFirst()
                .ifPresent(code -> reader.wrong("opens", "site.form.choice", code));
        return openings.stream()
                .map(OPENING::matcher)
                .filter(java.util.regex.Matcher::matches)
                .filter(opening -> Slug.fits(opening.group(1)))
                .map(opening -> new Gate.Opening(new Slug(opening.group(1)), Integer.parseInt(opening.group(2))))
                .toList();
    }
}
