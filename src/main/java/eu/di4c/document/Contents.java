package eu.di4c.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A place where what stands in files is kept. */
interface Contents {

    void put(KeptFile file, InputStream content) throws IOException;

    void write(KeptFile file, OutputStream out) throws IOException;

    void delete(KeptFile file) throws IOException;
}
