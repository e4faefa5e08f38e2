package eu.di4c.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * An answer that says of itself that everybody may keep it.
 *
 * @param headers what the answer itself set, beside what every answer carries
 */
@SuppressWarnings("ArrayRecordComponent") // a body is its bytes; answers are never compared
record CrowdAnswer(Map<String, List<String>> headers, byte[] body) {

    int weight() {
        return body.length + 1024;
    }

    void send(HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
