package eu.di4c.search;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SubjectRef;
import java.util.List;

/**
 * What can be found of one thing that everybody may read.
 *
 * @param address path of its page; under {@code /api/v1} it must be told to programs
 * @param names all other names that find it, as written
 * @param texts what else can be found of it
 */
public record SearchEntry(
        SubjectRef subject,
        FoundKind kind,
        String address,
        LocalText title,
        List<String> names,
        List<LocalText> texts) {

    public SearchEntry {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }
}
