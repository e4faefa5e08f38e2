package eu.di4c.notice;

import eu.di4c.kernel.Slug;
import java.util.List;

/** Which notices a feed tells of. */
public sealed interface FeedOf {

    /** All of them. */
    record Everything() implements FeedOf {}

    /** Those on some networks. */
    record Networks(List<Slug> networks) implements FeedOf {
        public Networks {
            networks = List.copyOf(networks);
        }
    }

    /** Those that partners issue, each in its network: the notices of a city. */
    record Partners(List<Partnership> partners) implements FeedOf {
        public Partners {
            partners = List.copyOf(partners);
        }
    }

    /** An organisation in a network. */
    record Partnership(Slug network, Slug organisation) {}
}
