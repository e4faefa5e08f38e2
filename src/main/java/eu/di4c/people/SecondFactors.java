package eu.di4c.people;

import eu.di4c.kernel.Held;
import eu.di4c.kernel.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Codes that change every half minute, as a second proof of who somebody is. */
@Component
public class SecondFactors {

    /** Whether somebody gives a second factor. */
    public boolean has(PersonId person) {
        return false;
    }

    boolean accepts(PersonId person, String code) {
        return false;
    }

    /** Whether the roles somebody holds ask for a second factor that this sign-in did not have. */
    boolean missing(PersonId person, SignIn.Method method, List<Held> held) {
        return false;
    }
}
