package eu.di4c.document;

import static eu.di4c.kernel.protection.LegalBasis.PUBLIC_TASK;
import static eu.di4c.kernel.protection.Personal.Kind.NAME;
import static eu.di4c.kernel.protection.Personal.Purpose.ACCOUNTABILITY;

import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that somebody brought in, without what stands in it.
 *
 * @param scope decides who may read it
 * @param subject the thing it belongs to
 * @param name made safe; its ending is that of its type
 * @param size in bytes
 * @param scannedBy which scanner found nothing bad in it; empty when none was set
 */
public record KeptFile(
        FileId id,
        Scope scope,
        SubjectRef subject,
        String name,
        FileType type,
        long size,
        String sha256,
        Instant at,

        @Personal(
                what = NAME,
                why = ACCOUNTABILITY,
                basis = PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "document.file.by")
        String by,

        Optional<String> scannedBy,
        Place place) {

    /** Where what stands in it is kept. */
    public enum Place {
        DATABASE,
        BUCKET;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
