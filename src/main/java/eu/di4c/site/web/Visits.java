package eu.di4c.site.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.site.Bell;
import eu.di4c.site.Host;
import eu.di4c.site.Hosts;
import eu.di4c.site.Reader;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.Zones;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Hands every handler its {@link Visit}. */
@Component
class Visits implements HandlerMethodArgumentResolver {

    private final Clock clock;
    private final boolean sample;
    private final ObjectProvider<Bell> bells;
    private final ObjectProvider<Hosts> hosts;

    Visits(Clock clock, Environment settings, ObjectProvider<Bell> bells, ObjectProvider<Hosts> hosts) {
        this.clock = clock;
        this.bells = bells;
        this.hosts = hosts;
        this.sample = settings.getProperty("di4c.sample", Boolean.class, false);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    Visit of(HttpServletRequest request) {
        var reader = reader(request);
        return new Visit(
                language(request),
                path(request),
                query(request),
                LocalDate.now(clock),
                reader,
                () -> host(request, reader),
                zone(request),
                request.getMethod().equals("POST"));
    }

    /** A page that says what failed, or that nothing is here, asks nobody and so tells of nothing. */
    private Optional<Host> host(HttpServletRequest request, Reader reader) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return Optional.empty();
        }
        var words = Words.in(language(request));
        return hosts.orderedStream()
                .flatMap(known -> known.of(path(request), reader.by(), words).stream())
                .findFirst();
    }

    private Reader reader(HttpServletRequest request) {
        var by = request.getAttribute(Reader.BY) instanceof Actor actor ? actor : new Actor.Anybody(Origin.INTERNET);
        return new Reader(
                by,
                () -> formToken(request),
                Told.on(request).filter(Words.in(language(request))::know),
                request.getAttribute(Reader.WITHHELD) != null,
                sample,
                () -> unseen(by));
    }

    private int unseen(Actor by) {
        return by instanceof Actor.Person person
                ? bells.stream().mapToInt(bell -> bell.unseen(person)).sum()
                : 0;
    }

    static Optional<ZoneId> zone(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, Visit.ZONE))
                .flatMap(cookie -> Zones.named(cookie.getValue()));
    }

    /** Made on demand: a page without a form carries no secret, and its reader no cookie. */
    private static String formToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static Language language(HttpServletRequest request) {
        return request.getAttribute(LanguageFilter.CHOSEN) instanceof Language chosen ? chosen : Language.EN;
    }

    /** The address as asked for, also while an error page is made for it. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static String query(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getQueryString(), "");
    }
}
