package eu.di4c.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Writes an Office file again so that the same content gives the same bytes: the only time in it is the day given. */
final class StablePackage {

    private static final Pattern TIMES =
            Pattern.compile("(<dcterms:(created|modified) xsi:type=\"dcterms:W3CDTF\">)[^<]*");
    private static final String PROPERTIES = "docProps/core.xml";

    private StablePackage() {}

    static byte[] of(byte[] file, LocalDate day) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var old = ZipFile.builder().setByteArray(file).get();
                var stable = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(old.getEntries())) {
                var part = new ZipEntry(entry.getName());
                part.setTimeLocal(day.atStartOfDay());
                stable.putNextEntry(part);
                stable.write(content(entry.getName(), old.getInputStream(entry).readAllBytes(), day));
                stable.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content, LocalDate day) {
        if (!name.equals(PROPERTIES)) {
            return content;
        }
        String properties = new String(content, StandardCharsets.UTF_8);
        return TIMES.matcher(properties).replaceAll("$1" + day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
