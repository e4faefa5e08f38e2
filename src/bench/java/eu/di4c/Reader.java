package eu.di4c;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One reader with one connection who asks for pages one after the other; it does as little as HTTP 1.1 allows. */
final class Reader implements AutoCloseable {

    private final URI address;
    private final String cookie;
    private Socket socket;
    private InputStream in;
    private long asked;
    private long length;

    Reader(URI address) throws IOException {
        this(address, "");
    }

    /** A reader who shows a cookie, as somebody does who has signed in. */
    Reader(URI address, String cookie) throws IOException {
        this.address = address;
        this.cookie = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
        this.socket = connected(address);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket connected(URI address) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** As a browser does when the program ends a connection after a number of answers. */
    private void connectAnew() throws IOException {
        socket.close();
        socket = connected(address);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Asks for the page, reads all of it, and answers its status. */
    int read() throws IOException {
        return ask(address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()));
    }

    /** The same page under an address that nobody has asked for before, so that it is made anew. */
    int readAnew() throws IOException {
        String query = address.getQuery() == null ? "?" : "?" + address.getQuery() + "&";
        return ask(address.getPath() + query + "reader=" + System.identityHashCode(this) + "." + asked++);
    }

    /** How many bytes the last page had. */
    long length() {
        return length;
    }

    private int ask(String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort() + "\r\n" + cookie + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String told = header.toLowerCase(Locale.ROOT);
            if (told.startsWith("content-length:")) {
                length = Long.parseLong(told.substring(15).strip());
            }
            last |= told.startsWith("connection:") && told.endsWith("close");
        }
        if (length < 0) {
            throw new IOException("an answer without its length: " + path);
        }
        in.skipNBytes(length);
        if (last) {
            connectAnew();
        }
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException();
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
