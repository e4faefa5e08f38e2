package eu.di4c.site.web;

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
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers who tries what the table of actions does not allow them: somebody without a name is led to the sign-in page, and
 * from there back; for everybody else nothing is there.
 */
@ControllerAdvice
class Strangers {

    @ExceptionHandler
    @Nullable
    Reply refused(NotAllowed refused, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (refused.signInHelps() && !visit.within("/api")) {
            boolean asked = request.getMethod().equals("GET");
            return Sent.to(
                    asked ? "/sign-in?to=" + URLEncoder.encode(address(visit), StandardCharsets.UTF_8) : "/sign-in");
        }
        response.sendError(
                refused.signInHelps() ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_NOT_FOUND);
        return null;
    }

    private static String address(Visit visit) {
        return visit.query().isEmpty() ? visit.path() : visit.path() + "?" + visit.query();
    }
}
