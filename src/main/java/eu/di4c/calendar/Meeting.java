package eu.di4c.calendar;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import java.util.Optional;

/**
 * How people meet: as planned, and as it came ("planned in Oulu, held online").
 *
 * @param actual where and how it was held; empty until it is
 * @param because why it was held otherwise than planned
 * @param hours from when to when; only where the dates are known to the day
 */
public record Meeting(
        Kind kind, Gathering planned, Optional<Gathering> actual, Optional<LocalText> because, Optional<Hours> hours) {

    /** A meeting of which nobody said at what time of day. */
    public Meeting(Kind kind, Gathering planned, Optional<Gathering> actual, Optional<LocalText> because) {
        this(kind, planned, actual, because, Optional.empty());
    }

    /** The same meeting at other hours. */
    public Meeting at(Optional<Hours> others) {
        return new Meeting(kind, planned, actual, because, others);
    }

    /** The same meeting on some dates: without hours while those are not known to the day. */
    public Meeting on(Period dates) {
        return at(hours.filter(_ -> Hours.isToTheDay(dates)));
    }

    /** What sort of meeting it is, in the words of the field. */
    public enum Kind {
        KICK_OFF,
        TRANSNATIONAL,
        CORE,
        SITE_VISIT,
        MASTERCLASS,
        PEER_REVIEW,
        BILATERAL_VISIT,
        LOCAL_GROUP,
        IDEA_CAFE,
        INFO_DAY,
        UNIVERSITY,
        FINAL_EVENT,
        OTHER
    }

    /** How people take part. */
    public enum Mode {
        ON_SITE,
        ONLINE,
        HYBRID
    }

    /** A place, where there is one, and how people take part, where that is known. */
    public record Gathering(Optional<LocalText> place, Optional<Mode> mode) {
        public static final Gathering UNKNOWN = new Gathering(Optional.empty(), Optional.empty());
    }
}
