package eu.di4c.site.api;

import eu.di4c.kernel.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which part of a list is asked for. The place is kept by the last thing seen, not by counting, so that nothing is shown
 * twice or missed when the list changes meanwhile.
 *
 * @param after code of the last thing seen; empty for the beginning
 * @param most how many to show, 1 to 100
 */
public record Paging(String after, int most) {

    /** How many are shown unless asked otherwise; a text, because annotations want one. */
    public static final String USUAL = "50";

    private static final int LIMIT = 100;

    public Paging {
        if (!after.isEmpty() && !Slug.fits(after)) {
            throw new Misasked("after", after, "api.expected.code");
        }
        if (most < 1 || most > LIMIT) {
            throw new Misasked("most", String.valueOf(most), "api.expected.most");
        }
    }

    /** Asks for one thing more than shown, so as to know whether the list goes on. */
    public <T, A> Listing<A> of(
            String address, BiFunction<String, Integer, List<T>> list, Function<T, Slug> code, Function<T, A> answer) {
        var found = list.apply(after, most + 1);
        var shown = found.stream().limit(most).toList();
        return new Listing<>(
                shown.stream().map(answer).toList(),
                found.size() > most
                        ? Optional.of(address + "?after=" + code.apply(shown.getLast()) + "&most=" + most)
                        : Optional.empty());
    }
}
