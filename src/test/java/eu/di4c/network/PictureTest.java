package eu.di4c.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture is what its content says, not what its file is called. */
class PictureTest {

    /** The beginning of a PNG of these sides, and some bytes more. */
    static byte[] png(int width, int height, int length) {
        var bytes = ByteBuffer.allocate(length)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height);
        return bytes.array();
    }

    @ParameterizedTest
    @CsvSource({
        "16,16,100,true",
        "2000,2000,262144,true",
        "15,16,100,false",
        "16,2001,100,false",
        "16,-1,100,false",
        "64,64,262145,false"
    })
    void its_sides_and_its_size_are_bounded(int width, int height, int length, boolean fits) {
        assertThat(Picture.fits(png(width, height, length))).isEqualTo(fits);
    }

    @Test
    void what_is_no_png_is_refused() {
        for (String content : new String[] {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG"}) {
            byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Picture.fits(bytes)).isFalse();
            assertThatThrownBy(() -> new Picture(bytes)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_moves_is_not_let_in_wherever_it_says_so_before_the_picture_but_is_still_one() {
        byte[] still = png(32, 32, 200);
        assertThat(Picture.isWelcome(chunk(chunk(still, 33, "tEXt", 4), 49, "IDAT", 8)))
                .isTrue();
        byte[] moving = chunk(chunk(still, 33, "tEXt", 4), 49, "acTL", 8);
        assertThat(Picture.isWelcome(moving)).isFalse();
        assertThat(new Picture(moving).png()).isEqualTo(moving);
        assertThat(Picture.isWelcome(chunk(still, 33, "tEXt", -1))).isTrue();
    }

    /** The picture with a chunk of this length at this place. */
    private static byte[] chunk(byte[] png, int at, String type, int length) {
        var bytes = ByteBuffer.wrap(png.clone()).putInt(at, length);
        bytes.position(at + 4).put(type.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.array();
    }

    @Test
    void the_same_content_has_the_same_mark_and_another_has_another() {
        byte[] one = png(32, 32, 100);
        assertThat(new Picture(one).mark()).matches("[0-9a-f]{32}").isEqualTo(new Picture(one.clone()).mark());
        byte[] two = Arrays.copyOf(one, 101);
        assertThat(new Picture(two).mark()).isNotEqualTo(new Picture(one).mark());
        assertThat(new Picture(one)).isEqualTo(new Picture(one.clone())).isNotEqualTo(new Picture(two));
    }
}
