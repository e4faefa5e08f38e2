package eu.di4c.site.part;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Scope;
import eu.di4c.site.Link;
import eu.di4c.site.Visit;
import java.util.ArrayList;
import java.util.List;

/** What somebody who has signed in finds on her desk, on every page: the places that are only for those who work here. */
public final class Desk {

    private Desk() {}

    /** Links to the places that are open to the reader. */
    public static List<Link> of(Visit visit) {
        var by = visit.by();
        var words = visit.words();
        var links = new ArrayList<Link>();
        if (by.maySomewhere(Action.SEE_PEOPLE)) {
            links.add(Link.of(words.of("site.who.people"), "/people"));
        }
        if (by.maySomewhere(Action.SEE_JOURNAL)) {
            links.add(Link.of(words.of("site.who.journal"), "/journal"));
        }
        if (by.maySomewhere(Action.IMPORT_NETWORK)) {
            links.add(Link.of(words.of("site.who.imports"), "/imports"));
        }
        if (by.maySomewhere(Action.TRANSLATE)) {
            links.add(Link.of(words.of("site.who.translations"), "/translations"));
        }
        if (by.may(Action.KEEP_INSTALLATION, Scope.EVERYWHERE)) {
            links.add(Link.of(words.of("site.who.outbox"), "/outbox"));
        }
        return links;
    }
}
