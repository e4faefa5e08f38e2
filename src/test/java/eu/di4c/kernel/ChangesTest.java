package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a change is told by is what a reader would write down, never how a record is made. */
class ChangesTest {

    private record Inner(String what, Optional<FuzzyDate> when) {}

    private record Thing(LocalText name, List<Inner> inner, FuzzyDate on, Optional<String> remark) {}

    @Test
    void what_is_new_is_told_plainly_and_what_is_not_known_not_at_all() {
        var thing = new Thing(
                LocalText.of("en", "URBACT III"),
                List.of(
                        new Inner("first", Optional.of(FuzzyDate.parse("2020-05"))),
                        new Inner("second", Optional.empty())),
                FuzzyDate.UNKNOWN,
                Optional.empty());
        assertThat(Changes.between(Optional.empty(), thing))
                .containsExactly(
                        new Recorded.Change("name", Optional.empty(), Optional.of("URBACT III")),
                        new Recorded.Change("inner", Optional.empty(), Optional.of("first, 2020-05; second")));
    }

    @Test
    void versions_say_their_language_and_only_what_differs_is_told() {
        var before = new Thing(LocalText.of("en", "Hills"), List.of(), FuzzyDate.UNKNOWN, Optional.of("old"));
        var after = new Thing(LocalText.of("ro", "Dealuri"), List.of(), FuzzyDate.UNKNOWN, Optional.of("old"));
        assertThat(Changes.between(Optional.of(before), after))
                .containsExactly(new Recorded.Change("name", Optional.of("Hills"), Optional.of("Dealuri")));
    }
}
