package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({
        "#000000,#ffffff,21.0",
        "#777777,#ffffff,4.48",
        "#767676,#ffffff,4.54",
        "#ff0000,#ffffff,4.0",
        "#0b5a60,#0b5a60,1.0"
    })
    void contrast_is_that_of_wcag(String one, String two, double ratio) {
        assertThat(Colour.of(one).contrast(Colour.of(two))).isCloseTo(ratio, within(0.01));
        assertThat(Colour.of(two).contrast(Colour.of(one))).isCloseTo(ratio, within(0.01));
    }

    @Test
    void what_is_written_is_read_again() {
        Seed.forEach(200, random -> {
            var colour = new Colour(random.nextInt(0x1000000));
            assertThat(Colour.of(colour.toString())).isEqualTo(colour);
            assertThat(Colour.of(colour.toString().toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(colour);
        });
        assertThat(Colour.of("0B5A60")).hasToString("#0b5a60");
    }

    @Test
    void mixing_goes_from_the_one_to_the_other() {
        Seed.forEach(200, random -> {
            var one = new Colour(random.nextInt(0x1000000));
            var two = new Colour(random.nextInt(0x1000000));
            assertThat(one.with(0, two)).isEqualTo(one);
            assertThat(one.with(100, two)).isEqualTo(two);
            int less = random.nextInt(100);
            assertThat(one.with(less + 1, Colour.BLACK).luminance())
                    .isLessThanOrEqualTo(one.with(less, Colour.BLACK).luminance());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "red", "#0b5a6", "#0b5a600", "#0b5a6g", "rgb(1,2,3)", "#0b5a60;", "#0b5a60\n"})
    void what_is_no_colour_is_refused(String text) {
        assertThat(Colour.fits(text)).isFalse();
        assertThatThrownBy(() -> Colour.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
