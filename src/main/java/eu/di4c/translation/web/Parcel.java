package eu.di4c.translation.web;

import eu.di4c.site.form.Form;
import eu.di4c.translation.xliff.XliffReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent: first by itself, to be tried; then packed in the form that confirms it, so that what is stored is what
 * was tried, and nothing is kept in between.
 *
 * @param confirmed whether it comes the second time
 */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; parcels are never compared
record Parcel(byte[] content, boolean confirmed) {

    private static final String FIELD = "packed";

    static Parcel of(@Nullable MultipartFile file, Form form) throws IOException {
        if (file != null && !file.isEmpty()) {
            try (var content = file.getInputStream()) {
                return new Parcel(content.readNBytes(XliffReader.LARGEST + 1), false);
            }
        }
        return new Parcel(unpacked(form.value(FIELD)), true);
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
}
