package eu.di4c.calendar;

import eu.di4c.kernel.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short mark of some changes, to see whether they are still the same. */
final class Mark {

    private static final int LENGTH = 12;

    private Mark() {}

    static String of(List<Change> changes) {
        MessageDigest digest = sha256();
        for (Change change : changes) {
            String line = String.join(
                    "\n",
                    change.network().text(),
                    change.subject().name(),
                    change.code(),
                    change.before().map(Period::edtf).orElse(""),
                    change.after().edtf(),
                    "");
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
