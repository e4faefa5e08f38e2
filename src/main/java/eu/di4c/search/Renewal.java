package eu.di4c.search;

import eu.di4c.kernel.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Entries that must be told anew after a change: all below a subject, or the one of it.
 *
 * @param within a subject such as {@code item/di4c}, which stands for all items of that network too
 * @param now reads what there is now; whatever it does not tell is found no more
 */
public record Renewal(SubjectRef within, Supplier<List<SearchEntry>> now) {

    /** The renewal of one thing, which is found no more when it is not there. */
    public static Renewal of(SubjectRef subject, Supplier<Optional<SearchEntry>> now) {
        return new Renewal(subject, () -> now.get().stream().toList());
    }

    /** What nobody else may renew meanwhile: kind and first part of the key. */
    String guarded() {
        String key = within.key();
        return within.kind() + "/" + (key.contains("/") ? key.substring(0, key.indexOf('/')) : key);
    }
}
