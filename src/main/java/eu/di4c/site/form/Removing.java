package eu.di4c.site.form;

import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.Way;
import eu.di4c.site.Words;
import eu.di4c.site.api.Seen;
import java.util.ArrayList;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * How a thing is taken away for good, after it was asked once more.
 *
 * @param <T> the thing
 * @param way what stands around the thing
 * @param name what the thing is called
 * @param title asks, in a whole sentence that says what kind of thing it is, whether it shall go
 * @param home where it is shown
 * @param after where to go on once it is gone
 * @param seen the mark of the thing as it is now
 * @param remove hands the mark that was seen to the door
 */
public record Removing<T>(
        Way way, String name, String title, String home, String after, Mark seen, Function<Mark, Outcome<T>> remove) {

    /** The page that asks. */
    public Html ask(Visit visit) {
        return shown(visit, Form.empty().with(Form.REVISION, seen.text()));
    }

    /** Takes it away. */
    public Reply page(Visit visit, Form form) {
        return Answers.page(
                removed(new Mark(form.value(Form.REVISION))),
                form,
                _ -> Form.empty().with(Form.REVISION, seen.text()),
                _ -> Sent.saying("site.said.removed", after),
                typed -> shown(visit, typed));
    }

    /** Takes it away for a program. */
    public void program(Visit visit, Form form) {
        Seen.insist(form, seen);
        Answers.program(removed(seen), visit.words());
    }

    private Outcome<T> removed(Mark saw) {
        try {
            return remove.apply(saw);
        } catch (DataIntegrityViolationException _) {
            return Outcome.refused("", "site.form.hangs");
        }
    }

    private Html shown(Visit visit, Form form) {
        Words words = visit.words();
        var trail = new ArrayList<>(way.steps());
        if (trail.stream().noneMatch(step -> step.href().equals(home))) {
            trail.add(Link.of(name, home));
        }
        return Html.page(
                "site/form/removal",
                visit,
                new RemovalPage(
                        title,
                        way.place(),
                        trail,
                        words.of("site.form.removal.warning"),
                        form,
                        words.of("site.form.removal.button"),
                        home));
    }
}
