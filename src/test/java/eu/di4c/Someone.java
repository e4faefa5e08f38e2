package eu.di4c;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A browser of a test: keeps its cookies, sends forms with the secret that the page gave it, follows nothing by itself. */
public final class Someone {

    private static final HttpClient WIRE =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    /** A browser in which nobody has signed in. */
    Someone(String address) {
        this.address = address;
    }

    public Someone with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** What a cookie holds; empty when there is none. */
    public String value(String cookie) {
        return cookies.getOrDefault(cookie, "");
    }

    public boolean has(String cookie) {
        return cookies.containsKey(cookie);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /**
     * Sends a form as a page would: a page with a form is loaded first when no secret is known yet.
     *
     * @param fields names and values in turn
     */
    public HttpResponse<String> post(String path, String... fields) {
        if (token.isEmpty()) {
            get("/sign-in");
        }
        var pairs = new ArrayList<>(List.of("_csrf", token));
        pairs.addAll(List.of(fields));
        return postWithoutSecret(path, pairs.toArray(String[]::new));
    }

    /** Hands a file in, as the form of a page would. */
    public HttpResponse<String> upload(String path, String name, String type, byte[] content) {
        if (token.isEmpty()) {
            get("/sign-in");
        }
        String head = """
                --edge\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --edge\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: %s\r
                \r
                """.formatted(token, name, type);
        return send(request(path, "Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    /** Sends a form as a page of another site would, without the secret. */
    public HttpResponse<String> postWithoutSecret(String path, String... fields) {
        var body = new StringBuilder();
        for (int field = 0; field < fields.length; field += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(encoded(fields[field]))
                    .append('=')
                    .append(encoded(fields[field + 1]));
        }
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends JSON to the API as the script of a page would, with the secret in a header. */
    public HttpResponse<String> api(String verb, String path, String json, String... headers) {
        if (token.isEmpty()) {
            get("/sign-in");
        }
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(verb, BodyPublishers.ofString(json)));
    }

    /**
     * Asks in any way, also in one that no browser would.
     *
     * @param secret whether the secret of forms goes along
     */
    HttpResponse<byte[]> ask(
            String verb, String path, byte[] body, boolean secret, Duration patience, String... headers)
            throws IOException, InterruptedException {
        if (secret && token.isEmpty()) {
            get("/sign-in");
        }
        var request = request(path, headers).timeout(patience).method(verb, BodyPublishers.ofByteArray(body));
        if (secret) {
            request.header("X-XSRF-TOKEN", token);
        }
        return WIRE.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** A head of the answer to a question that changes nothing. */
    Optional<String> header(String path, String name) {
        return get(path).headers().firstValue(name);
    }

    /** Sends a file by a form, with some other fields. */
    public HttpResponse<String> postFile(String path, String field, String name, byte[] file, String... fields) {
        if (token.isEmpty()) {
            get("/sign-in");
        }
        var parts = new ByteArrayOutputStream();
        var pairs = new ArrayList<>(List.of("_csrf", token));
        pairs.addAll(List.of(fields));
        for (int part = 0; part < pairs.size(); part += 2) {
            parts.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"" + pairs.get(part) + "\"\r\n\r\n"
                            + pairs.get(part + 1) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        parts.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(file);
        parts.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path, "Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(parts.toByteArray())));
    }

    /** Sends text of any kind to the API, with the secret in a header. */
    public HttpResponse<String> send(String verb, String path, String type, String text) {
        if (token.isEmpty()) {
            get("/sign-in");
        }
        return send(request(path)
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", token)
                .method(verb, BodyPublishers.ofString(text)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var kept = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .toList();
        return kept.isEmpty() ? request : request.header("Cookie", String.join("; ", kept));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = WIRE.send(request.build(), BodyHandlers.ofString());
            keep(answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.build().uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String pair = set.split(";", 2)[0];
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty() || set.contains("Max-Age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
