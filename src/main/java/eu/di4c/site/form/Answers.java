package eu.di4c.site.form;

import eu.di4c.kernel.Outcome;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Words;
import eu.di4c.site.api.Overtaken;
import eu.di4c.site.api.Unfit;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/** Says what came of a form: to a reader as a page, to a program as a thing or a refusal. */
public final class Answers {

    private Answers() {}

    /**
     * The page after an edit.
     *
     * @param theirs the form as it would stand now, for when somebody else was faster
     * @param page the page with a form on it
     */
    public static <T> Reply page(
            Outcome<T> outcome,
            Form form,
            Function<T, Form> theirs,
            Function<T, Sent> done,
            Function<Form, Html> page) {
        return switch (outcome) {
            case Outcome.Done<T>(T thing) -> done.apply(thing);
            case Outcome.Overtaken<T>(T now) -> refused(page.apply(form.overtaken(theirs.apply(now))));
            case Outcome.Refused<T>(var because) -> {
                var html = page.apply(form);
                yield refused(
                        page.apply(form.refused(faults(because, html.visit().words()))));
            }
        };
    }

    /** The page with what is wrong. */
    public static Html refused(Html page) {
        return page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The thing as it is now; refusals as problems. */
    public static <T> T program(Outcome<T> outcome, Words words) {
        return switch (outcome) {
            case Outcome.Done<T>(T thing) -> thing;
            case Outcome.Overtaken<T> _ -> throw new Overtaken();
            case Outcome.Refused<T>(var because) -> throw new Unfit(faults(because, words));
        };
    }

    private static List<Fault> faults(List<Outcome.Refusal> because, Words words) {
        return because.stream()
                .map(refusal -> new Fault(
                        refusal.field(),
                        words.of(refusal.message(), refusal.arguments().toArray())))
                .toList();
    }
}
