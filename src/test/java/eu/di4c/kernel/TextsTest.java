package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextsTest {

    private record Inner(LocalText place, Optional<LocalText> because) {}

    private record Thing(String code, LocalText title, Optional<Inner> inner, List<LocalText> aims) {}

    private static final Thing THING = new Thing(
            "a",
            LocalText.of("en", "Title"),
            Optional.of(new Inner(LocalText.of("en", "Oulu"), Optional.empty())),
            List.of(LocalText.of("en", "One"), LocalText.of("en", "Two")));

    private static final SubjectRef SUBJECT = new SubjectRef("thing", "a");

    @Test
    void texts_are_found_wherever_they_lie_in_the_order_of_their_declaration() {
        assertThat(Texts.of(THING).keySet()).containsExactly("title", "inner.place", "aims.1", "aims.2");
    }

    @Test
    void each_text_can_be_put_back_and_nothing_else_changes() {
        var other = LocalText.of("en", "Other").with("ro", "Altul");
        Texts.of(THING).keySet().forEach(field -> {
            var expected = Texts.of(THING);
            expected.put(field, other);
            var changed = Texts.with(THING, field, other);
            assertThat(Texts.of(changed)).isEqualTo(expected);
            assertThat(changed.code()).isEqualTo("a");
        });
    }

    @Test
    void a_text_of_a_list_that_only_moved_says_nothing_else() {
        var moved = new Thing(
                "a",
                THING.title(),
                THING.inner(),
                List.of(THING.aims().get(1), THING.aims().get(0)));
        assertThat(Reworded.between(SUBJECT, Optional.of(THING), moved)).isEmpty();
    }

    @Test
    void a_text_that_differs_is_told_with_what_it_said_before() {
        var now = Texts.with(THING, "aims.2", LocalText.of("en", "Two").with("ro", "Doi"));
        assertThat(Reworded.between(SUBJECT, Optional.of(THING), now))
                .containsExactly(new Reworded.Text(
                        SUBJECT,
                        "aims",
                        Optional.of(THING.aims().get(1)),
                        now.aims().get(1)));
    }

    @Test
    void a_new_text_in_one_language_only_is_left_out() {
        assertThat(Reworded.between(SUBJECT, Optional.empty(), THING)).isEmpty();
    }
}
