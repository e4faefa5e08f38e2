package eu.di4c.site.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** A request of which a hash is made while it is read, so that it is known again: verb, address, token and body. */
final class Question extends HttpServletRequestWrapper {

    /** No write of the API is larger; see {@link eu.di4c.site.api.ApiReader}. Files are not sent with a key. */
    private static final int LARGEST = 64 << 20;

    private final MessageDigest hash;
    private final ServletInputStream body;

    private Question(HttpServletRequest request, MessageDigest hash) throws IOException {
        super(request);
        this.hash = hash;
        this.body = new Read(request.getInputStream());
    }

    static Question of(HttpServletRequest request) throws IOException {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            String head = String.join(
                    "\n",
                    request.getMethod(),
                    request.getRequestURI(),
                    Objects.requireNonNullElse(request.getQueryString(), ""),
                    Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), ""),
                    Objects.requireNonNullElse(request.getHeader(HttpHeaders.IF_MATCH), ""),
                    "");
            hash.update(head.getBytes(StandardCharsets.UTF_8));
            return new Question(request, hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash, once the rest of the body has been read too; nothing when that is too large. Can be asked once. */
    Optional<String> hash() throws IOException {
        byte[] block = new byte[8192];
        long read = 0;
        for (int count = body.read(block); count >= 0; count = body.read(block)) {
            read += count;
            if (read > LARGEST) {
                return Optional.empty();
            }
        }
        return Optional.of(HexFormat.of().formatHex(hash.digest()));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        var signs = Optional.ofNullable(getCharacterEncoding())
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(body, signs));
    }

    private final class Read extends ServletInputStream {
        private final ServletInputStream source;

        private Read(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int one = source.read();
            if (one >= 0) {
                hash.update((byte) one);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = source.read(into, from, most);
            if (count > 0) {
                hash.update(into, from, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
