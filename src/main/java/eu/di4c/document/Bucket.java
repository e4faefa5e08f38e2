package eu.di4c.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;

/** Files in a bucket of an object store that speaks the protocol of Amazon S3; each is one object, named by its identifier. */
final class Bucket implements Contents {

    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient wire =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final FileSettings.Store settings;
    private final Signature signature;

    Bucket(FileSettings.Store settings, InstantSource clock) {
        this.settings = settings;
        this.signature = new Signature(settings.region(), settings.key(), settings.secret(), clock);
    }

    @Override
    public void put(KeptFile file, InputStream content) throws IOException {
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> content), file.size());
        var answer = send(request("PUT", file, file.sha256(), body), BodyHandlers.ofString());
        expect(answer.statusCode() == 200, "keep", file, answer.statusCode());
    }

    @Override
    public void write(KeptFile file, OutputStream out) throws IOException {
        var answer = send(request("GET", file, NOTHING, BodyPublishers.noBody()), BodyHandlers.ofInputStream());
        try (var content = answer.body()) {
            expect(answer.statusCode() == 200, "read", file, answer.statusCode());
            content.transferTo(out);
        }
    }

    @Override
    public void delete(KeptFile file) throws IOException {
        var answer = send(request("DELETE", file, NOTHING, BodyPublishers.noBody()), BodyHandlers.ofString());
        boolean gone = answer.statusCode() == 204 || answer.statusCode() == 200 || answer.statusCode() == 404;
        expect(gone, "delete", file, answer.statusCode());
    }

    private HttpRequest request(String verb, KeptFile file, String sha256, BodyPublisher body) {
        var address = URI.create(
                "%s/%s/%s".formatted(settings.address().replaceFirst("/+$", ""), settings.bucket(), file.id()));
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(verb, body);
        signature.headers(verb, address, sha256).forEach(request::header);
        return request.build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return wire.send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void expect(boolean done, String what, KeptFile file, int status) throws IOException {
        if (!done) {
            throw new IOException("the object store would not %s file %s: %d".formatted(what, file.id(), status));
        }
    }
}
