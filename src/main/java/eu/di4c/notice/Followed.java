package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;

/** Asks which networks somebody follows who comes with the secret of her own calendar; answered by the module that keeps it. */
public interface Followed {

    /** The networks in which she holds a role today; empty when the secret counts no more. */
    Optional<List<Slug>> networks(String secret);
}
