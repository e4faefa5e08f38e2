package eu.di4c.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A server that speaks INSTREAM as clamd does, and finds the harmless test virus of EICAR. */
final class TinyClamd implements AutoCloseable {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Thread serving;
    private volatile long scanned;

    TinyClamd() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serving = Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How many bytes it got last. */
    long scanned() {
        return scanned;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept();
                    var in = new DataInputStream(socket.getInputStream())) {
                String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                var text = new StringBuilder();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    text.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                }
                scanned = text.length();
                String answer = !command.equals("zINSTREAM\0")
                        ? "UNKNOWN COMMAND"
                        : text.indexOf(EICAR) >= 0 ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException _) {
                // the other side went away, or the test is over
            }
        }
    }

    /** Ends it; a connection that came in at this very moment is served first. */
    @Override
    public void close() {
        try {
            server.close();
            serving.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
