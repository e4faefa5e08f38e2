package eu.di4c.calendar;

import java.util.List;

/** What came of putting items into a calendar: all of it, or nothing and why. */
public sealed interface PutCalendar {

    record Stored(int added, int changed, int unchanged) implements PutCalendar {}

    record Refused(List<Problem> problems) implements PutCalendar {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Why items do not fit into a calendar. */
    sealed interface Problem {

        /** Two of the items have the same code. */
        record Twice(String code) implements Problem {}

        /** The item names an owner that is no partner of the network. */
        record UnknownOwner(String code, String owner) implements Problem {}

        record UnknownPhase(String code, int phase) implements Problem {}

        /** An item or a dependency names an item that is not there. */
        record UnknownItem(String code, String names) implements Problem {}

        /** An act of this code is recorded already and says something else; acts are added, never changed. */
        record ActDiffers(String code) implements Problem {}

        record Contradicts(ScheduleAnswer.Clash clash) implements Problem {}
    }
}
