package eu.di4c.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks into a ZIP to see which office document it is, and how much it would become when unpacked; nothing is unpacked further
 * than the bounds (OWASP ASVS 4.0, 12.1.2).
 */
final class OfficeFile {

    /** All parts together, unpacked. */
    static final long LARGEST = 256L * 1024 * 1024;

    static final int MOST_PARTS = 5_000;
    /** A part that is this many times its packed length is no text and no table. */
    private static final int MOST_TIMES = 200;

    private static final long SMALL = 1024 * 1024;
    private static final int TYPES_LENGTH = 512 * 1024;

    private final ZipInputStream zip;
    private final CountedStream packed;
    private long total;
    private int parts;
    private Optional<FileType> type = Optional.empty();
    private boolean macros;

    private OfficeFile(InputStream in) {
        packed = new CountedStream(in);
        zip = new ZipInputStream(packed);
    }

    /** What was found. */
    sealed interface Found {
        record Document(FileType type) implements Found {}

        record Bomb() implements Found {}

        record Other() implements Found {}
    }

    static Found in(InputStream in) throws IOException {
        try (in) {
            return new OfficeFile(in).look();
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            return new Found.Other();
        }
    }

    private Found look() throws IOException {
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            parts++;
            if (parts > MOST_PARTS || !unpack(part)) {
                return new Found.Bomb();
            }
            macros |= part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
            if (part.getName().contains("..") || part.getName().startsWith("/")) {
                return new Found.Other();
            }
        }
        return type.filter(_ -> !macros).<Found>map(Found.Document::new).orElseGet(Found.Other::new);
    }

    /** Reads a part to its end, or to the bounds; those that name the type are kept while they are read. */
    private boolean unpack(ZipEntry part) throws IOException {
        boolean telling = part.getName().equals("mimetype") || part.getName().equals("[Content_Types].xml");
        var kept = new StringBuilder();
        long before = packed.count();
        long length = 0;
        byte[] buffer = new byte[16 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            length += read;
            total += read;
            long from = Math.max(1, packed.count() - before);
            if (total > LARGEST || (length > SMALL && length / from > MOST_TIMES)) {
                return false;
            }
            if (telling && kept.length() < TYPES_LENGTH) {
                kept.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        if (telling) {
            tell(part.getName(), kept.toString());
        }
        return true;
    }

    private void tell(String part, String says) {
        if (part.equals("mimetype") && parts == 1) {
            type = type.or(() -> open(says.strip()));
        } else if (part.equals("[Content_Types].xml")) {
            type = type.or(() -> openXml(says));
            macros |= says.contains("macroEnabled");
        }
    }

    private static Optional<FileType> open(String says) {
        return says.equals(FileType.ODT.mediaType())
                ? Optional.of(FileType.ODT)
                : says.equals(FileType.ODS.mediaType()) ? Optional.of(FileType.ODS) : Optional.empty();
    }

    private static Optional<FileType> openXml(String says) {
        return says.contains(FileType.DOCX.mediaType() + ".main+xml")
                ? Optional.of(FileType.DOCX)
                : says.contains(FileType.XLSX.mediaType() + ".main+xml")
                        ? Optional.of(FileType.XLSX)
                        : Optional.empty();
    }
}
