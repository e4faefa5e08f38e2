package eu.di4c.browser;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Language;
import eu.di4c.notice.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole program, filled, with a browser in front of it. */
abstract class BrowserTest extends SampleTest {

    private static Optional<Cast> onStage = Optional.empty();

    @Autowired
    private Notices notices;

    @Autowired
    private Clock clock;

    @BeforeEach
    void the_cast_is_on_stage() {
        if (onStage.isEmpty()) {
            onStage = Optional.of(Cast.enter(files, notices, LocalDate.now(clock)));
        }
    }

    protected Cast cast() {
        return onStage.orElseThrow();
    }

    protected Clock clock() {
        return clock;
    }

    protected Visitor visitor(Language language) {
        return visitor(language, true);
    }

    protected Visitor visitor(Language language, boolean script) {
        return new Visitor(address(), language, script);
    }
}
