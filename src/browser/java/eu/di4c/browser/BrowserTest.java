package eu.di4c.browser;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.WalkedThings;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole program, filled, with a browser in front of it. */
abstract class BrowserTest extends SampleTest {

    private static Optional<Cast> onStage = Optional.empty();

    @Autowired
    private Notices notices;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext program;

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

    /** Who may see all, and works in the network that is walked through as well, so that she is told of its notice. */
    protected Someone administrator() {
        var partner = Scope.partner(new Slug("urbact-3"), new Slug(WalkedThings.NETWORK), new Slug("botosani"));
        return as(
                "Fictitious administrator",
                Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE),
                Held.of(Role.PARTNER_COORDINATOR, partner));
    }

    /** The pages that are not for everybody. */
    protected List<String> pages(Someone administrator) {
        return MemberPages.of(WalkedThings.in(program, files), administrator);
    }
}
