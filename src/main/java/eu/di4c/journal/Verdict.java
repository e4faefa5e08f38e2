package eu.di4c.journal;

/** What a check of the whole journal found. */
public sealed interface Verdict {

    /** Every entry is as it was written. */
    record Unbroken(HeadMark mark) implements Verdict {}

    /**
     * Something was changed after it was written.
     *
     * @param number the first entry that is not as it was
     */
    record Broken(long number, Damage damage) implements Verdict {}

    /** What is wrong with an entry. */
    enum Damage {
        /** Its number is not the one after the last. */
        MISSING,
        /** It does not follow the entry before it. */
        UNCHAINED,
        /** It says something else than what was hashed. */
        CHANGED,
        /** What stands beside it is not what was hashed. */
        PAYLOAD_CHANGED,
        /** Something beside it was blanked and no entry tells of it. */
        BLANKED_UNTOLD,
        /** A mark that was kept says that there was another entry. */
        NOT_AS_MARKED
    }
}
