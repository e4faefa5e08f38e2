package eu.di4c.site.web;

import eu.di4c.site.Html;
import eu.di4c.site.ListFile;
import eu.di4c.site.Moved;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends what a handler answered: renders the page whole, then says how long it is. */
@Component
class Replies implements HandlerMethodReturnValueHandler {

    /** Public facts change seldom; half a minute takes the load of a crowd off the database. */
    private static final String SHORT = "public, max-age=30";

    private final ListReplies lists;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Replies.class.getClassLoader(), "eu.di4c.jte");

    Replies(ListReplies lists) {
        this.lists = lists;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Reply.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        if (value == null && response.isCommitted()) {
            return;
        }
        switch ((Reply) Objects.requireNonNull(value, "a handler answered nothing")) {
            case Html html when ListReplies.wanted(web) -> lists.send(html, web, response);
            case Html html -> send(html, response);
            case ListFile file -> lists.send(file, web, response);
            case Moved moved -> send(moved, response);
            case Sent sent -> send(sent, response);
        }
    }

    private void send(Html html, HttpServletResponse response) throws IOException {
        if (html.visit().reader().said().isPresent()) {
            Told.forget(response);
        }
        var page = new Utf8ByteOutput();
        templates.render(html.template() + ".jte", Map.of("visit", html.visit(), "page", html.page()), page);
        response.setStatus(html.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, html.visit().language().tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, mayBeKept(html, response) ? SHORT : "no-store");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    private static boolean mayBeKept(Html html, HttpServletResponse response) {
        return html.status().is2xxSuccessful()
                && !html.visit().signedIn()
                && !response.containsHeader(HttpHeaders.SET_COOKIE);
    }

    private static void send(Moved moved, HttpServletResponse response) {
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, moved.to());
    }

    private static void send(Sent sent, HttpServletResponse response) {
        sent.said().ifPresent(said -> Told.tell(said, response));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, sent.to());
    }
}
