package eu.di4c.translation.xliff;

import eu.di4c.translation.xliff.Xliff.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One unit while it is read: its segments one after the other, however another program has cut them. */
final class Segments {

    private final String id;
    private final Map<String, String> data = new HashMap<>();
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private int translated;
    private int all;
    private Progress progress = Progress.FINAL;

    Segments(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void keep(String dataId, String text) {
        data.put(dataId, text);
    }

    /** What a protected place stands for. */
    Optional<String> data(@Nullable String reference) {
        return Optional.ofNullable(reference).map(data::get);
    }

    /** A part of the text with its translation, or what stands between two of them. */
    void add(String original, Optional<String> translation, boolean ignorable, Optional<String> state) {
        source.append(original);
        target.append(translation.orElse(ignorable ? original : ""));
        if (!ignorable) {
            all++;
            translated += translation.isPresent() ? 1 : 0;
            var reached = state.flatMap(Segments::progress).orElse(Progress.INITIAL);
            progress = reached.compareTo(progress) < 0 ? reached : progress;
        }
    }

    private static Optional<Progress> progress(String state) {
        return Stream.of(Progress.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst();
    }

    /** Whether some of it is translated and some is not. */
    boolean isTorn() {
        return translated > 0 && translated < all;
    }

    Xliff.Unit unit() {
        return new Xliff.Unit(
                id,
                "",
                List.of(),
                false,
                source.toString(),
                translated > 0 ? Optional.of(target.toString()) : Optional.empty(),
                progress,
                false);
    }
}
