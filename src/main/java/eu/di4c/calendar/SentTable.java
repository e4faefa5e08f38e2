package eu.di4c.calendar;

import eu.di4c.kernel.Language;

/** A table of items that somebody sent to be tried before it is brought in. */
public final class SentTable {

    private final String name;
    private final Language language;
    private final byte[] file;

    /**
     * A table as it was sent.
     *
     * @param name of the file
     * @param language in which its cells are written
     */
    public SentTable(String name, Language language, byte[] file) {
        this.name = name;
        this.language = language;
        this.file = file.clone();
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public byte[] file() {
        return file.clone();
    }
}
