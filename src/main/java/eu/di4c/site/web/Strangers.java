package eu.di4c.site.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers who tries what the table of actions does not allow them: somebody without a name is led to the sign-in page, and
 * from there back; for everybody else nothing is there.
 */
@ControllerAdvice
class Strangers {

    private static final Logger LOG = LoggerFactory.getLogger("eu.di4c.refusals");

    @ExceptionHandler
    @Nullable
    Reply refused(NotAllowed refused, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (refused.signInHelps() && !visit.within("/api")) {
            boolean asked = request.getMethod().equals("GET");
            return Sent.to(
                    asked ? "/sign-in?to=" + URLEncoder.encode(address(visit), StandardCharsets.UTF_8) : "/sign-in");
        }
        note(visit, request);
        response.sendError(
                refused.signInHelps() ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_NOT_FOUND);
        return null;
    }

    /** Who tries what she may not is worth a line in the log; her name stays out of it. */
    private static void note(Visit visit, HttpServletRequest request) {
        if (visit.by() instanceof Actor.Person person) {
            LOG.info("{} may not {} {}", person.id(), request.getMethod(), visit.logged());
        }
    }

    private static String address(Visit visit) {
        return visit.query().isEmpty() ? visit.path() : visit.path() + "?" + visit.query();
    }
}
