package eu.di4c.site.web;

import eu.di4c.site.Html;
import eu.di4c.site.ListFile;
import eu.di4c.site.ListFormat;
import eu.di4c.site.ListWriter;
import eu.di4c.site.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Sends the list of a page as a file, where the route of the page ends with a format: the same list to the same readers. */
@Component
class ListReplies {

    private static final String FORMAT = "format";

    private final ListWriter writer;

    ListReplies(ListWriter writer) {
        this.writer = writer;
    }

    /** Whether the address ends with a format of lists, or with something in its place. */
    static boolean wanted(NativeWebRequest web) {
        return format(web) != null;
    }

    /** Refused pages have no list. */
    void send(Html page, NativeWebRequest web, HttpServletResponse response) throws IOException {
        var list = page.list().filter(_ -> page.status().is2xxSuccessful()).orElseThrow(Missing::new);
        send(new ListFile(page.visit(), list), web, response);
    }

    void send(ListFile file, NativeWebRequest web, HttpServletResponse response) throws IOException {
        var format = Optional.ofNullable(format(web))
                .flatMap(code -> ListFormat.coded(code.toString()))
                .orElseThrow(Missing::new);
        var name = ContentDisposition.attachment()
                .filename(file.list().name() + "." + format.code())
                .build();
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, file.visit().language().tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        writer.write(file.list(), format, file.visit().words(), response.getOutputStream());
    }

    private static @Nullable Object format(NativeWebRequest web) {
        return web.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof Map<?, ?> variables
                ? variables.get(FORMAT)
                : null;
    }
}
