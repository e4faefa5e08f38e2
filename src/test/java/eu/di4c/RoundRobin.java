package eu.di4c;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A proxy before several nodes, as an operator would set one up: each question goes to the next node, with the address it came
 * from; when a node does not take it, to the one after. A question that a node took and did not answer is not asked again, as
 * it may have been done: the reader is told 502.
 */
final class RoundRobin implements AutoCloseable {

    private static final byte[] NO_ANSWER = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final List<URI> nodes;
    private final ServerSocket door;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicIntegerArray answered;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    RoundRobin(List<String> addresses) throws IOException {
        this.nodes = addresses.stream().map(URI::create).toList();
        this.answered = new AtomicIntegerArray(nodes.size());
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        hands.execute(this::open);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** How many questions a node has answered. */
    int answered(int node) {
        return answered.get(node);
    }

    private void open() {
        try {
            while (!door.isClosed()) {
                var reader = door.accept();
                hands.execute(() -> serve(reader));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket reader) {
        try (reader) {
            byte[] question = question(new BufferedInputStream(reader.getInputStream()));
            if (question.length > 0) {
                pass(question, reader);
            }
        } catch (IOException gone) {
            // the reader has closed, or the node was killed while it answered
        }
    }

    private void pass(byte[] question, Socket reader) throws IOException {
        int first = next.getAndIncrement();
        for (int turn = 0; turn < nodes.size(); turn++) {
            int node = (first + turn) % nodes.size();
            try (var there = new Socket()) {
                try {
                    there.connect(
                            new InetSocketAddress(
                                    nodes.get(node).getHost(), nodes.get(node).getPort()),
                            2_000);
                } catch (IOException refused) {
                    continue;
                }
                there.getOutputStream().write(question);
                there.getOutputStream().flush();
                byte[] answer = answer(there);
                if (isWhole(answer)) {
                    answered.incrementAndGet(node);
                    reader.getOutputStream().write(answer);
                    return;
                }
            }
            break;
        }
        reader.getOutputStream().write(NO_ANSWER);
    }

    /** All that a node says before it closes, or is killed. */
    private static byte[] answer(Socket there) {
        var answer = new ByteArrayOutputStream();
        try {
            there.getInputStream().transferTo(answer);
        } catch (IOException killed) {
            // what came before is not whole
        }
        return answer.toByteArray();
    }

    private static boolean isWhole(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        var length = LENGTH.matcher(text.substring(0, end));
        return length.find()
                ? answer.length == end + 4 + Integer.parseInt(length.group(1))
                : text.endsWith("0\r\n\r\n") || text.startsWith("HTTP/1.1 204") || text.startsWith("HTTP/1.1 304");
    }

    /** Head and body of a question, with what a proxy adds; empty when the reader asks nothing more. */
    private static byte[] question(InputStream in) throws IOException {
        String head = head(in);
        if (head.isEmpty()) {
            return new byte[0];
        }
        int length = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        var question = new ByteArrayOutputStream();
        question.write(passedOn(head).getBytes(StandardCharsets.ISO_8859_1));
        question.write(in.readNBytes(length));
        return question.toByteArray();
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            head.append((char) sign);
            if (sign == '\n'
                    && head.length() > 3
                    && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    private static String passedOn(String head) {
        return head.lines()
                        .filter(line -> !line.isEmpty())
                        .filter(line ->
                                !line.toLowerCase(Locale.ROOT).matches("(connection|upgrade|http2-settings):.*"))
                        .collect(Collectors.joining("\r\n"))
                + "\r\nX-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Proto: http\r\nConnection: close\r\n\r\n";
    }

    @Override
    public void close() throws IOException {
        door.close();
        hands.shutdownNow();
    }
}
