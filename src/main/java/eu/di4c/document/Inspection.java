package eu.di4c.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds out what a file is by what stands in it. */
final class Inspection {

    private static final int HEAD = 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What begins like this is read by a browser as a page, a picture or a program, whatever it is called. */
    private static final Pattern ACTIVE = Pattern.compile(
            "(?is)\\s*<(?:!doctype|html|head|body|script|svg|\\?xml|iframe|!--).*|\\s*(?:#!|MZ|\\{\\\\rtf|%!PS).*");

    private Inspection() {}

    /** What was found out. */
    sealed interface Found {
        record Known(FileType type) implements Found {}

        /** It would become too large when opened. */
        record Bomb() implements Found {}

        /** Nothing that is taken. */
        record Unknown() implements Found {}
    }

    static Found of(Upload upload) throws IOException {
        byte[] head = head(upload);
        if (begins(head, PDF)) {
            return new Found.Known(FileType.PDF);
        }
        if (begins(head, PNG)) {
            return new Found.Known(FileType.PNG);
        }
        if (begins(head, JPEG)) {
            return new Found.Known(FileType.JPEG);
        }
        return begins(head, ZIP) ? office(upload) : text(upload, head);
    }

    private static Found office(Upload upload) throws IOException {
        return switch (OfficeFile.in(upload.source().open())) {
            case OfficeFile.Found.Document(FileType type) -> new Found.Known(type);
            case OfficeFile.Found.Bomb _ -> new Found.Bomb();
            case OfficeFile.Found.Other _ -> new Found.Unknown();
        };
    }

    private static Found text(Upload upload, byte[] head) throws IOException {
        String beginning = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (ACTIVE.matcher(beginning).matches() || !isText(upload.source().open())) {
            return new Found.Unknown();
        }
        boolean table = upload.name().toLowerCase(Locale.ROOT).endsWith(".csv");
        return new Found.Known(table ? FileType.CSV : FileType.TXT);
    }

    /** Whether it is Unicode without signs that do not belong into a text. */
    private static boolean isText(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(in, decoder)) {
            char[] buffer = new char[8 * 1024];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(buffer[i]) && "\n\r\t\f".indexOf(buffer[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static byte[] head(Upload upload) throws IOException {
        try (var in = upload.source().open()) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
