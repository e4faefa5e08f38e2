package eu.di4c.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * Where a long list is written while it is read. When the reading fails, whatever writes the file still closes it in good form;
 * that end goes nowhere, so that a part of a list never looks like the whole.
 */
final class WholeOrBroken extends FilterOutputStream {

    private boolean broken;

    WholeOrBroken(OutputStream out) {
        super(out);
    }

    boolean hasNext(Iterator<?> read) {
        return soundly(read::hasNext);
    }

    <T> T next(Iterator<T> read) {
        return soundly(read::next);
    }

    /** The failure of what is read is the end of what is written. */
    private <T> T soundly(Supplier<T> read) {
        boolean sound = false;
        try {
            T found = read.get();
            sound = true;
            return found;
        } finally {
            broken |= !sound;
        }
    }

    @Override
    public void write(int one) throws IOException {
        if (!broken) {
            out.write(one);
        }
    }

    @Override
    public void write(byte[] some, int from, int many) throws IOException {
        if (!broken) {
            out.write(some, from, many);
        }
    }

    @Override
    public void flush() throws IOException {
        if (!broken) {
            out.flush();
        }
    }

    /** Whoever answers closes. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
