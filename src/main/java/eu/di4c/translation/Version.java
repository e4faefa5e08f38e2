package eu.di4c.translation;

import static eu.di4c.kernel.protection.LegalBasis.PUBLIC_TASK;
import static eu.di4c.kernel.protection.Personal.Kind.NAME;
import static eu.di4c.kernel.protection.Personal.Purpose.ACCOUNTABILITY;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a text in another language than its original, as it was entered.
 *
 * @param field without its place in a list
 * @param language BCP 47 tag
 * @param source the original beside which it was entered
 * @param by who entered it; empty when that is not known
 * @param at present exactly when it is known who
 */
public record Version(
        SubjectRef subject,
        String field,
        String language,
        String words,
        LocalText.Version source,

        @Personal(
                what = NAME,
                why = ACCOUNTABILITY,
                basis = PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "translation.version.by")
        Optional<String> by,

        Optional<Instant> at) {}
