package eu.di4c.calendar.schedule;

import java.util.List;

/** What comes of scheduling: dates for every item, or the reasons why there are none. */
public sealed interface Outcome {

    record Scheduled(Schedule schedule) implements Outcome {}

    /** Nothing was scheduled. */
    record Refused(List<Contradiction> contradictions) implements Outcome {
        public Refused {
            contradictions = List.copyOf(contradictions);
        }
    }
}
