package eu.di4c.translation;

import static eu.di4c.kernel.protection.LegalBasis.PUBLIC_TASK;
import static eu.di4c.kernel.protection.Personal.Kind.NAME;
import static eu.di4c.kernel.protection.Personal.Purpose.ACCOUNTABILITY;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.protection.Personal;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said of a message of the interface in one language: that it says something else in this installation, or that
 * the words of the program hold.
 *
 * @param words what it says here; empty when the words of the program hold
 * @param program what the program itself said then
 * @param english what English said then
 */
public record Phrasing(
        String key,
        Language language,
        Optional<String> words,
        String program,
        String english,

        @Personal(
                what = NAME,
                why = ACCOUNTABILITY,
                basis = PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "translation.phrasing.by")
        String by,

        Instant at) {}
