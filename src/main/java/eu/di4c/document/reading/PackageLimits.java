package eu.di4c.document.reading;

import eu.di4c.document.reading.TableTrouble.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through the parts of a workbook before anything reads them: how much they unpack to, and what XML they are. */
final class PackageLimits {

    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_PARTS = 1_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private PackageLimits() {}

    /** Why the file is not to be opened; nothing when it may be. */
    static Optional<TableReading.Refused> refusal(byte[] file) {
        boolean workbook = false;
        long left = MOST_BYTES;
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] start = zip.readNBytes(8192);
                left -= start.length + skip(zip, left);
                if (left < 0 || ++parts > MOST_PARTS) {
                    return Optional.of(TableReading.Refused.file(Reason.TOO_LARGE, part.getName()));
                }
                if (new String(start, StandardCharsets.ISO_8859_1).contains("<!")) {
                    return Optional.of(TableReading.Refused.file(Reason.ENTITIES, part.getName()));
                }
                workbook |= part.getName().equals(WORKBOOK);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(TableReading.Refused.file(Reason.BROKEN, String.valueOf(broken.getMessage())));
        }
        return workbook ? Optional.empty() : Optional.of(TableReading.Refused.file(Reason.NOT_A_TABLE, ""));
    }

    /** Unpacks the rest of a part without keeping it, and no further than needed to see that it is too much. */
    private static long skip(ZipInputStream zip, long left) throws IOException {
        byte[] bytes = new byte[8192];
        long all = 0;
        for (int read = zip.read(bytes); read >= 0 && all <= left; read = zip.read(bytes)) {
            all += read;
        }
        return all;
    }
}
