package eu.di4c.translation.web;

import eu.di4c.site.form.Form;
import eu.di4c.translation.xliff.Comparison;
import eu.di4c.translation.xliff.Trouble;
import eu.di4c.translation.xliff.XliffReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent: first by itself, to be tried; then packed in the form that confirms it, so that what is stored is what
 * was tried, and nothing is kept in between.
 *
 * @param confirmed whether it comes the second time
 * @param seen the marks of the changes that were shown before it was confirmed
 */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; parcels are never compared
record Parcel(byte[] content, boolean confirmed, Set<String> seen) {

    private static final String FIELD = "packed";
    private static final String SEEN = "seen";

    /** What a form can hold beside the rest of it, in signs; the server takes a megabyte. */
    private static final int ROOM = 900_000;

    Parcel {
        seen = Set.copyOf(seen);
    }

    static Parcel of(@Nullable MultipartFile file, Form form) throws IOException {
        if (file != null && !file.isEmpty()) {
            try (var content = file.getInputStream()) {
                return new Parcel(content.readNBytes(XliffReader.LARGEST + 1), false, Set.of());
            }
        }
        return new Parcel(
                unpacked(form.value(FIELD)),
                true,
                Set.copyOf(List.of(form.value(SEEN).split(" ", -1))));
    }

    /** Never more than can be read, however much was packed. */
    private static byte[] unpacked(String packed) {
        try (var content = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            return content.readNBytes(XliffReader.LARGEST + 1);
        } catch (IOException | IllegalArgumentException _) {
            return new byte[0];
        }
    }

    String packed() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** The marks of what a comparison shows, as the form that confirms it sends them back. */
    static String marks(Comparison shown) {
        return shown.changes().stream()
                .map(change -> change.mark().text())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The names of the texts that are no longer as they were when the file was tried. */
    List<String> unseen(Comparison now) {
        return now.changes().stream()
                .filter(change -> !seen.contains(change.mark().text()))
                .map(change -> change.now().name())
                .toList();
    }

    /** Refuses to try what could not be confirmed. */
    Optional<Trouble> tooLarge(Comparison shown) {
        int size = packed().length() + marks(shown).length();
        return size <= ROOM
                ? Optional.empty()
                : Optional.of(new Trouble(
                        "",
                        "translation.import.large",
                        List.of(),
                        size + " B (gzip, base64)",
                        ROOM + " B (gzip, base64)"));
    }
}
