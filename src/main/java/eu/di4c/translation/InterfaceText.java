package eu.di4c.translation;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import java.util.Optional;

/**
 * One message of the interface in one language, and how that stands in this installation.
 *
 * @param english what English says here
 * @param original what English says in the program itself
 * @param program what the program itself says in the language
 * @param latest what was said of it last
 */
public record InterfaceText(
        String key, Language language, String english, String original, String program, Optional<Phrasing> latest) {

    /** What is said: what this installation says, or else the program. */
    public String words() {
        return own().orElse(program);
    }

    /** What this installation says in place of the program. */
    public Optional<String> own() {
        return latest.flatMap(Phrasing::words);
    }

    /** The part of the program that says it: the first word of its key. */
    public String family() {
        return key.substring(0, key.indexOf('.'));
    }

    public Mark mark() {
        return Mark.of(this);
    }

    /** How it stands. */
    public Standing standing() {
        if (language == Language.EN) {
            return ofEnglish();
        }
        if (own().isPresent()) {
            return saidBeside(english) ? Standing.CHANGED : Standing.OUTDATED;
        }
        if (saidBeside(english) && saidOf(program)) {
            return Standing.CONFIRMED;
        }
        return english.equals(original) ? Standing.UNCONFIRMED : Standing.OUTDATED;
    }

    /** English is what all others are made from: its words in the program need nobody's confirmation. */
    private Standing ofEnglish() {
        if (own().isEmpty()) {
            return Standing.CONFIRMED;
        }
        return saidOf(program) ? Standing.CHANGED : Standing.OUTDATED;
    }

    private boolean saidBeside(String text) {
        return latest.filter(said -> said.english().equals(text)).isPresent();
    }

    private boolean saidOf(String text) {
        return latest.filter(said -> said.program().equals(text)).isPresent();
    }

    /** What English said when the words were entered, where it says something else now. */
    public Optional<String> source() {
        if (standing() != Standing.OUTDATED) {
            return Optional.empty();
        }
        return own().isPresent() ? latest.map(Phrasing::english) : Optional.of(original);
    }
}
