package eu.di4c.site.api;

import eu.di4c.kernel.Mark;
import eu.di4c.site.form.Form;

/** What a program has seen of a thing that it wants to change: the ETag of its answer, sent back as {@code If-Match}. */
public final class Seen {

    private Seen() {}

    /** Insists that the program has seen the thing as it is now. */
    public static void insist(Form form, Mark now) {
        String seen = form.value(Form.REVISION);
        if (!seen.equals(now.text()) && !seen.equals("*")) {
            throw new Overtaken();
        }
    }
}
