package eu.di4c.commandline;

import eu.di4c.journal.Verdict;

/** What a check of the journal found, in a sentence. */
final class JournalReport {

    private JournalReport() {}

    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Unbroken unbroken ->
                "journal: %d entries, unbroken; keep this mark elsewhere: %s"
                        .formatted(unbroken.mark().count(), unbroken.mark());
            case Verdict.Broken broken ->
                "journal: broken at entry %d: %s.".formatted(broken.number(), because(broken));
        };
    }

    private static String because(Verdict.Broken broken) {
        return switch (broken.damage()) {
            case MISSING -> "it is missing";
            case UNCHAINED -> "it does not follow the entry before it";
            case CHANGED -> "it was changed after it was written";
            case PAYLOAD_CHANGED -> "who, why or the values were changed after they were written";
            case BLANKED_UNTOLD -> "something was blanked of which no entry tells";
            case NOT_AS_MARKED -> "it is not the one that the mark names, or the end was cut off";
        };
    }
}
