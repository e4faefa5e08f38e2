package eu.di4c.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks the daemon of ClamAV over the network: the file goes in pieces, the answer is one line (clamd(8), INSTREAM). */
record Clamd(String host, int port) implements Scanner {

    private static final int PATIENCE = 10_000;
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    @Override
    public String name() {
        return "ClamAV";
    }

    @Override
    public Verdict scan(InputStream file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            socket.setSoTimeout(6 * PATIENCE);
            send(file, socket);
            return verdict(answer(socket));
        } catch (IOException e) {
            return new Verdict.Unreachable(String.valueOf(e.getMessage()));
        }
    }

    private static void send(InputStream file, Socket socket) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    /** {@code stream: OK}, {@code stream: Eicar-Signature FOUND}, or something went wrong. */
    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        return answer.startsWith("stream: ") && answer.endsWith(" FOUND")
                ? new Verdict.Infected(answer.substring("stream: ".length(), answer.length() - " FOUND".length()))
                : new Verdict.Unreachable(answer);
    }
}
