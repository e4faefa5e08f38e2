package eu.di4c.translation;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A thing with texts in several languages.
 *
 * @param name what it is called
 * @param address of the page that shows it
 * @param texts field → text; a text of a list has its place after the name of the field: {@code aims.2}
 */
public record Worded(SubjectRef subject, LocalText name, String address, SequencedMap<String, LocalText> texts) {

    public Worded {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }

    /** A thing of the field with all texts that it holds. */
    public static Worded of(SubjectRef subject, LocalText name, String address, Record thing) {
        return new Worded(subject, name, address, Texts.of(thing));
    }
}
