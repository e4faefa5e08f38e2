package eu.di4c.exchange;

import eu.di4c.kernel.Signs;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8 without a mark at its beginning, without signs that nobody sees. */
final class FileText {

    /** The largest file that is read, in bytes. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private FileText() {}

    static String of(byte[] bytes) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("", 0, bytes.length + " bytes", "at most " + MOST_BYTES + " bytes");
        }
        refuseOtherEncodings(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(rest, text, true);
        if (result.isError()) {
            text.flip();
            throw new Unreadable(
                    "",
                    lineAt(text, text.length()),
                    "bytes that are not UTF-8, from byte %d on (0x%02X)"
                            .formatted(rest.position() + 1, bytes[rest.position()]),
                    "a text in UTF-8");
        }
        text.flip();
        refuseUnseen(text);
        return text.toString();
    }

    private static void refuseOtherEncodings(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            throw new Unreadable("", 1, "a byte order mark", "UTF-8 without a byte order mark");
        }
        if (startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || (bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0))) {
            throw new Unreadable("", 1, "a text in UTF-16", "a text in UTF-8");
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int place = 0; place < mark.length; place++) {
            if (bytes.length <= place || (bytes[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseUnseen(CharBuffer text) throws Unreadable {
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (Signs.isUnseen(sign) && sign != '\r') {
                throw new Unreadable(
                        "", lineAt(text, place), "the control character U+%04X".formatted((int) sign), "signs to read");
            }
        }
    }

    private static int lineAt(CharBuffer text, int end) {
        return 1
                + (int) text.subSequence(0, end)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }
}
