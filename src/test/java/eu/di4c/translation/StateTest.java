package eu.di4c.translation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SubjectRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateTest {

    private static final LocalText TEXT = LocalText.of("en", "City").with("ro", "Oraș");

    private static State romanian(LocalText text, Optional<LocalText> madeFrom) {
        return State.of(
                text,
                Language.RO,
                madeFrom.map(source -> new Version(
                        new SubjectRef("city", "a"),
                        "name",
                        "ro",
                        "Oraș",
                        source.original(),
                        Optional.empty(),
                        Optional.empty())));
    }

    @Test
    void a_text_without_the_version_is_missing() {
        assertThat(romanian(LocalText.of("en", "City"), Optional.empty())).isEqualTo(State.MISSING);
    }

    @Test
    void a_version_of_the_original_as_it_is_now_is_done() {
        assertThat(romanian(TEXT, Optional.of(LocalText.of("en", "City")))).isEqualTo(State.DONE);
    }

    @Test
    void a_version_of_which_nothing_is_known_is_not_called_outdated() {
        assertThat(romanian(TEXT, Optional.empty())).isEqualTo(State.DONE);
    }

    @Test
    void a_version_of_another_original_is_outdated_be_it_only_another_language() {
        assertThat(romanian(TEXT, Optional.of(LocalText.of("en", "Town")))).isEqualTo(State.OUTDATED);
        assertThat(romanian(TEXT, Optional.of(LocalText.of("de", "City")))).isEqualTo(State.OUTDATED);
    }

    @Test
    void its_name_in_addresses_leads_back_to_it_and_no_other_does() {
        for (State state : State.values()) {
            assertThat(State.coded(state.code())).contains(state);
        }
        assertThat(State.coded("")).isEmpty();
        assertThat(State.coded("gone")).isEmpty();
    }
}
