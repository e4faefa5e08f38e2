package eu.di4c.exchange;

/** A file that cannot be read as a tree. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    Unreadable(String path, int line, String found, String expected) {
        super(found);
        this.trouble = new Trouble(path, line, found, expected);
    }

    Trouble trouble() {
        return trouble;
    }
}
