package eu.di4c.people.web;

import eu.di4c.people.SignIns;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds who sits here, for pages on which people change how they prove who they are. */
@Component
class Here {

    /** How long ago somebody may have signed in who changes how she does: an unattended desk is worth no more than a coffee. */
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final Clock clock;

    Here(Clock clock) {
        this.clock = clock;
    }

    /** The sign-in of the reader; who has none is led to the sign-in page. */
    SignIns.Present present(Visit visit, HttpServletRequest request) {
        if (request.getAttribute(Recognition.PRESENT) instanceof SignIns.Present present) {
            return present;
        }
        visit.by().person();
        throw new Missing();
    }

    /** Answers who signed in just now; who did long ago is asked to do so once more, and comes back. */
    Reply fresh(Visit visit, HttpServletRequest request, Function<SignIns.Present, Reply> answer) {
        var present = present(visit, request);
        boolean old = present.signIn().began().plus(FRESH).isBefore(clock.instant());
        return old
                ? Sent.saying(
                        "people.said.again", "/sign-in?to=" + URLEncoder.encode(visit.path(), StandardCharsets.UTF_8))
                : answer.apply(present);
    }
}
