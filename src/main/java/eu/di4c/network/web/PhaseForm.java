package eu.di4c.network.web;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Mark;
import eu.di4c.network.Phase;
import eu.di4c.network.PhaseId;
import eu.di4c.site.Words;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Filled;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import java.util.List;
import java.util.Optional;

/** A phase of a network as a form: its name, when it runs, and what it must bring. */
final class PhaseForm {

    /** A network has at most so many phases. */
    static final int MOST = 9;

    private static final int NAME = 200;

    private PhaseForm() {}

    static Form of(Phase phase, Words words) {
        var form = Form.empty()
                .with(Form.REVISION, Mark.of(phase).text())
                .with("name", phase.name())
                .with("period", Filled.period(phase.period(), words));
        return NetworkForm.texts(form, "results", phase.results());
    }

    static List<Fieldset> sets(Form form, Words words) {
        var ask = new Questions(field -> "network.form.phase." + field, words);
        return List.of(ask.set("what", ask.texts("name"), ask.lineOrNot("period")), ask.textRows("results", form));
    }

    static Phase read(FormReader reader, int number, Optional<Phase> old) {
        return new Phase(
                old.map(Phase::id).orElseGet(() -> new PhaseId(Ids.next())),
                number,
                reader.requiredText("name", NAME),
                reader.period("period"),
                NetworkForm.texts(reader, "results"));
    }
}
