package eu.di4c.site;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Origin;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Who reads a page, as the module that knows people found out.
 *
 * @param by the person, or {@link Actor.Anybody}
 * @param formToken makes the secret that every form carries, so that no other site can send it in the reader's name
 * @param said what came of the form that was sent last: the key of a message, told once on the next page
 * @param withheld whether the roles of the person do not count until she gives a second factor
 * @param sample whether this is a sample that anybody on this machine may enter in any role
 * @param unseen asks how much she was told that she has not seen yet; only pages with a head do
 */
public record Reader(
        Actor by,
        Supplier<String> formToken,
        Optional<String> said,
        boolean withheld,
        boolean sample,
        IntSupplier unseen) {

    /** The attribute of a request under which the {@link Actor} is found. */
    public static final String BY = Reader.class.getName() + ".by";

    /** The attribute of a request that is there when the roles of its person are withheld. */
    public static final String WITHHELD = Reader.class.getName() + ".withheld";

    /** The cookie of somebody who has signed in; what it is answered is for nobody else. */
    public static final String COOKIE = "signed-in";

    /** The same by TLS, when it goes to this host alone. */
    public static final String COOKIE_BY_TLS = "__Host-" + COOKIE;

    /** The cookie in which a reader's browser keeps the city that she chose on the first page. */
    public static final String CITY = "city";

    /** Somebody who has not signed in, with nothing to send. */
    public static Reader anybody() {
        return new Reader(new Actor.Anybody(Origin.INTERNET), () -> "", Optional.empty(), false, false, () -> 0);
    }
}
