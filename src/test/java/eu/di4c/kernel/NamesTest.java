package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small values that name things, people and languages. */
class NamesTest {

    @Test
    void a_slug_is_lower_case_letters_digits_and_single_hyphens() {
        assertThat(new Slug("saint-quentin")).hasToString("saint-quentin");
        assertThat(Stream.of("di4c", "a", "x".repeat(80))).allMatch(Slug::fits);
        assertThat(Stream.of("", "Di4c", "a b", "a/b", "botoșani", "x".repeat(81)))
                .noneMatch(Slug::fits)
                .allSatisfy(text -> assertThatThrownBy(() -> new Slug(text)).hasMessageContaining(text));
        assertThat(new Slug("a")).isLessThan(new Slug("b"));
        assertThat(new Slug("b")).isGreaterThan(new Slug("a"));
    }

    @Test
    void an_actor_has_a_name() {
        assertThat(Actor.commandLine("ana").name()).isEqualTo("ana");
        assertThat(Actor.system().name()).isEqualTo("DI4C");
        assertThatThrownBy(() -> Actor.commandLine(" ")).hasMessage("an operator needs a name");
    }

    @Test
    void a_subject_has_a_kind_and_a_key() {
        assertThat(new SubjectRef("partner", "di4c/botosani")).hasToString("partner/di4c/botosani");
        assertThatThrownBy(() -> new SubjectRef("", "di4c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SubjectRef("partner", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_are_found_in_every_spelling() {
        assertThat(Stream.of("Botoșani", "BOTOŞANI", "botosani").map(SearchKey::of))
                .containsOnly(SearchKey.of("Botosani"));
        assertThat(SearchKey.of("Saint-Quentin")).hasToString("saint quentin");
    }

    @Test
    void a_language_is_found_by_its_tag_whatever_the_region() {
        assertThat(Language.tagged("ro-MD")).contains(Language.RO);
        assertThat(Language.tagged("el")).contains(Language.EL);
        assertThat(Language.tagged("de")).isEmpty();
        assertThat(Language.PT.tag()).isEqualTo("pt");
    }

    @Test
    void identifiers_are_of_version_7_and_in_the_order_of_their_making() {
        var first = Ids.next();
        long millisecond = first.getMostSignificantBits() >>> 16;
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(Ids.next().getMostSignificantBits() >>> 16).isGreaterThanOrEqualTo(millisecond);
        assertThat(millisecond)
                .as("milliseconds since 1970, between 2020 and 2120")
                .isBetween(1_577_836_800_000L, 4_733_510_400_000L);
        assertThat(Stream.generate(Ids::next).limit(1000).distinct()).hasSize(1000);
    }

    @Test
    void a_disputed_date_is_one_whether_approximate_or_not() {
        assertThat(Certainty.DISPUTED.isDisputed()).isTrue();
        assertThat(Certainty.APPROXIMATE_AND_DISPUTED.isDisputed()).isTrue();
        assertThat(Certainty.APPROXIMATE.isDisputed()).isFalse();
        assertThat(Certainty.STATED.isDisputed()).isFalse();
    }
}
