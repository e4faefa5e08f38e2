package eu.di4c.document.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which letters the bytes of a text stand for: Unicode is recognised, an older encoding is never guessed. */
final class Encodings {

    /** The older encodings of the countries whose languages DI4C speaks. */
    private static final List<Charset> OLDER = List.of(
            Charset.forName("windows-1250"),
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-16"),
            Charset.forName("windows-1253"),
            Charset.forName("windows-1257"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]*[^\\p{ASCII}][\\p{L}\\p{M}]*");
    private static final int SAMPLE = 4096;

    private Encodings() {}

    /** The text in Unicode, where its bytes say so. */
    static Optional<String> unicode(byte[] bytes) {
        return marked(bytes).or(() -> unmarked(bytes));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? decoded(bytes, 2, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** In UTF-16 every other byte of Latin text is zero; in UTF-8 none is. */
    private static Optional<String> unmarked(byte[] bytes) {
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (even + odd == 0) {
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        }
        return decoded(bytes, 0, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        return bytes.length >= mark.length && IntStream.range(0, mark.length).allMatch(i -> bytes[i] == (byte) mark[i]);
    }

    static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** How the first words with a letter beyond ASCII would read in each older encoding. */
    static List<String> readings(byte[] bytes) {
        return OLDER.stream()
                .flatMap(
                        charset -> decoded(bytes, 0, charset).stream().map(text -> charset.name() + ": " + words(text)))
                .toList();
    }

    private static String words(String text) {
        return String.join(
                " ",
                WORD.matcher(text)
                        .results()
                        .limit(3)
                        .map(found -> found.group())
                        .toList());
    }
}
