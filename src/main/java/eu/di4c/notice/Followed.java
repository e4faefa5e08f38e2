package eu.di4c.notice;

import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/** Asks which networks somebody follows who comes with the secret of her own calendar; answered by the module that keeps it. */
public interface Followed {

    /** Whoever follows, and the networks in which she holds a role today. */
    record Networks(PersonId whose, List<Slug> networks) {
        public Networks {
            networks = List.copyOf(networks);
        }
    }

    /** Empty when the secret counts no more. */
    Optional<Networks> networks(String secret);
}
