package eu.di4c.kernel;

/** A fact in the past tense that a module announces, so that others (the journal first) may hear of it. */
public interface Recorded {
    /** Who did it. */
    Actor by();

    /** What it was done to. */
    SubjectRef subject();
}
