package eu.di4c.site;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a list as a file, row by row. */
public interface ListWriter {

    void write(Listed<?> list, ListFormat format, Words words, OutputStream out) throws IOException;
}
