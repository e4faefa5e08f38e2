package eu.di4c.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in PostgreSQL, piece by piece: none is ever in memory as a whole. */
@Component
class Chunks implements Contents {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient database;

    Chunks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(KeptFile file, InputStream content) throws IOException {
        byte[] piece = new byte[PIECE];
        int number = 0;
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            database.sql("insert into document.chunk (file_id, number, bytes) values (:file, :number, :bytes)")
                    .param("file", file.id().value())
                    .param("number", number++)
                    .param("bytes", read == PIECE ? piece : Arrays.copyOf(piece, read))
                    .update();
        }
    }

    @Override
    public void write(KeptFile file, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            var piece = database.sql("select bytes from document.chunk where file_id = :file and number = :number")
                    .param("file", file.id().value())
                    .param("number", number)
                    .query(byte[].class)
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    /** They go with their file. */
    @Override
    public void delete(KeptFile file) {}
}
