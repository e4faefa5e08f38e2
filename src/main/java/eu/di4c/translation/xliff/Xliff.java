package eu.di4c.translation.xliff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of texts to be translated from one language into another.
 *
 * @param name of the file element, for example interface
 * @param source language of the originals, BCP 47
 * @param target language to translate into, BCP 47; empty when the file names none
 */
public record Xliff(String name, String source, String target, List<Unit> units) {

    /** The namespace of the core of XLIFF 2.0 and 2.1. */
    static final String SPACE = "urn:oasis:names:tc:xliff:document:2.0";

    /** The part of a state that is our own: the original says something else than when the target was entered. */
    static final String OUTDATED = "di4c:outdated";

    public Xliff {
        units = List.copyOf(units);
    }

    /** How far a target is, as XLIFF names it. */
    public enum Progress {
        INITIAL,
        TRANSLATED,
        REVIEWED,
        FINAL;

        /** Whether somebody says with it that the target holds. */
        boolean isConfirmed() {
            return this == REVIEWED || this == FINAL;
        }
    }

    /**
     * One text.
     *
     * @param id unique in the file, of the letters and signs that an XML name token may have
     * @param name what we know it by
     * @param notes where it is used
     * @param places whether places such as {0} stand in it that are not to be translated
     * @param outdated whether the original says something else than when the target was entered
     */
    public record Unit(
            String id,
            String name,
            List<String> notes,
            boolean places,
            String source,
            Optional<String> target,
            Progress progress,
            boolean outdated) {

        public Unit {
            notes = List.copyOf(notes);
        }

        /** The identifier for a name with any signs in it. */
        static String id(String name) {
            var id = new StringBuilder();
            name.chars().forEach(sign -> {
                boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || sign == '.' || sign == '-');
                id.append(plain ? String.valueOf((char) sign) : sign == '/' ? ":" : "_%04x".formatted(sign));
            });
            return id.toString();
        }
    }

    /** The units by their identifiers. */
    Map<String, Unit> byId() {
        var units = new LinkedHashMap<String, Unit>();
        this.units.forEach(unit -> units.put(unit.id(), unit));
        return Collections.unmodifiableMap(units);
    }
}
