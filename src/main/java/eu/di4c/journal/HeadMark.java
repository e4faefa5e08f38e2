package eu.di4c.journal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many entries the journal has and the hash of the last. Kept outside the database it proves later that nothing up to
 * there was changed or cut off.
 */
public record HeadMark(long count, Hash hash) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9a-f]{64})");

    /** The mark of a journal in which nothing stands. */
    static final HeadMark EMPTY = new HeadMark(0, Hash.BEGINNING);

    /** Reads what {@link #toString} writes. */
    public static Optional<HeadMark> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new HeadMark(Long.parseLong(matcher.group(1)), new Hash(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return count + "-" + hash;
    }
}
