package eu.di4c.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by what stands in it and not by its name; nothing else is taken. */
public enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    CSV("text/csv"),
    TXT("text/plain");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a name ends as one of this type does. */
    boolean ends(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith("." + ending()) || (this == JPEG && small.endsWith(".jpg"));
    }

    static Optional<FileType> coded(String code) {
        return Arrays.stream(values())
                .filter(type -> type.ending().equals(code))
                .findFirst();
    }
}
