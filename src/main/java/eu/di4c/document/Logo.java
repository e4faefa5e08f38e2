package eu.di4c.document;

import java.util.Arrays;
import java.util.Base64;

/**
 * A picture that stands for an organisation.
 *
 * @param png the picture as PNG
 * @param alt what it shows, in the language of the letterhead
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is its bytes; they are compared as such below
public record Logo(byte[] png, String alt) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G'};
    private static final int LARGEST = 512 * 1024;

    public Logo {
        if (alt.isBlank()) {
            throw new IllegalArgumentException("a logo needs words for those who do not see it");
        }
        if (png.length > LARGEST || !isPng(png)) {
            throw new IllegalArgumentException("a logo is a PNG picture of at most 512 KiB");
        }
        png = png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo that && alt.equals(that.alt) && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return 31 * alt.hashCode() + Arrays.hashCode(png);
    }

    /** Two equal pictures are told alike, so that a mark of what holds them is one too. */
    @Override
    public String toString() {
        return "PNG of " + png.length + " bytes (" + Integer.toHexString(Arrays.hashCode(png)) + "), " + alt;
    }

    /** The picture as it is written into a page. */
    String source() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static boolean isPng(byte[] picture) {
        for (int place = 0; place < SIGNATURE.length; place++) {
            if (picture.length <= place || picture[place] != SIGNATURE[place]) {
                return false;
            }
        }
        return true;
    }
}
