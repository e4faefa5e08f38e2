package eu.di4c.network;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The picture of a crest: a PNG of at most 256 KiB and from 16 to 2,000 pixels each way.
 *
 * @param png its bytes; they say themselves what they are, whatever the file was called
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is its bytes; they are compared as such below
public record Picture(byte[] png) {

    /** The most bytes that it takes. */
    public static final int LARGEST = 256 * 1024;

    private static final byte[] HEAD = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final int SIGNATURE = 8;
    /** Length, type and checksum of a chunk, around what it holds. */
    private static final int AROUND_CHUNK = 12;

    private static final int SMALLEST_SIDE = 16;
    private static final int LARGEST_SIDE = 2_000;

    public Picture {
        if (!fits(png)) {
            throw new IllegalArgumentException(
                    "expected a PNG picture of at most 256 KiB, 16 to 2000 pixels each way, found " + png.length
                            + " bytes");
        }
        png = png.clone();
    }

    public static boolean fits(byte[] png) {
        return png.length <= LARGEST
                && png.length >= HEAD.length + 8
                && Arrays.equals(png, 0, HEAD.length, HEAD, 0, HEAD.length)
                && isSide(ByteBuffer.wrap(png).getInt(HEAD.length))
                && isSide(ByteBuffer.wrap(png).getInt(HEAD.length + 4));
    }

    /** Whether it may be sent in: nothing in it moves. Those that were stored before that was asked stay. */
    public static boolean isWelcome(byte[] png) {
        return fits(png) && isStill(png);
    }

    /**
     * Whether nothing in it moves: an animated PNG announces that in a chunk acTL before the picture itself (PNG, third
     * edition, 11.3.6).
     */
    private static boolean isStill(byte[] png) {
        var bytes = ByteBuffer.wrap(png);
        long at = SIGNATURE;
        while (at + AROUND_CHUNK <= png.length) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at));
            String type = new String(png, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("acTL")) {
                return false;
            }
            if (type.equals("IDAT")) {
                return true;
            }
            at += AROUND_CHUNK + length;
        }
        return true;
    }

    private static boolean isSide(int pixels) {
        return pixels >= SMALLEST_SIDE && pixels <= LARGEST_SIDE;
    }

    /** By which it is found and told from others: 32 hexadecimal digits of its content. */
    public String mark() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "PNG " + mark();
    }
}
