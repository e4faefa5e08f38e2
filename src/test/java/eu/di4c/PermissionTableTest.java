package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.people.RoleWords;
import eu.di4c.site.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of who may do what, as a page for people. */
class PermissionTableTest {

    private static final Path PAGE = Path.of("docs/permissions.md");
    private static final Words WORDS = Words.in(Language.EN);

    @Test
    void the_page_says_what_the_program_does() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("di4c.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("run bin/docs and read what it changes")
                .isEqualTo(page);
    }

    @Test
    void a_role_counts_in_its_scope_and_inside_it_and_nowhere_else() {
        var network = Scope.network(new Slug("p"), new Slug("n"));
        var partner = Scope.partner(new Slug("p"), new Slug("n"), new Slug("a"));
        var lead = Held.of(Role.LEAD_COORDINATOR, network);
        assertThat(Action.EDIT_PARTNER.allows(lead, partner)).isTrue();
        assertThat(Action.EDIT_PARTNER.allows(lead, Scope.partner(new Slug("p"), new Slug("n2"), new Slug("a"))))
                .isFalse();
        assertThat(Action.EDIT_PARTNER.allows(Held.of(Role.PARTNER_COORDINATOR, partner), network))
                .isFalse();
        assertThat(Action.EDIT_PARTNER.allows(
                        Held.of(Role.PARTNER_COORDINATOR, partner),
                        Scope.partner(new Slug("p"), new Slug("n"), new Slug("ab"))))
                .isFalse();
    }

    private static String page() {
        var page = new StringBuilder("""
                # Who may do what

                Made from `kernel.Action` by `bin/docs`. A role counts for all that lies in the scope in which it is held: one held in
                a network counts for each of its partners. An administrator may do everything in her scope. What one may not
                see is not found. In a *partner itself* only a role counts that is held in that very scope, or everywhere. [Routes](routes.md) names the action of every address.

                | action | at least in a | who may, besides administrators |
                |---|---|---|
                """);
        for (Action action : Action.values()) {
            page.append("| `%s`: %s | %s | %s |\n"
                    .formatted(
                            action.code(),
                            WORDS.of("people.action." + action.code()),
                            action.level().name().toLowerCase(Locale.ROOT) + (action.isOwn() ? " itself" : ""),
                            roles(action)));
        }
        page.append("\n## Who hands out which role\n\n| role | held in a | handed out by |\n|---|---|---|\n");
        for (Role role : Role.values()) {
            page.append("| %s | %s | %s |\n".formatted(RoleWords.of(role, WORDS), levels(role), givers(role)));
        }
        return page.toString();
    }

    private static String roles(Action action) {
        String roles = action.roles().stream()
                .filter(role -> role != Role.ADMINISTRATOR)
                .map(role -> RoleWords.of(role, WORDS))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "nobody" : roles;
    }

    private static String levels(Role role) {
        return Arrays.stream(Scope.Level.values())
                .filter(level -> role.fits(scope(level)))
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Scope scope(Scope.Level level) {
        var one = new Slug("a");
        return switch (level) {
            case EVERYWHERE -> Scope.EVERYWHERE;
            case PROGRAMME -> Scope.programme(one);
            case NETWORK -> Scope.network(one, one);
            case PARTNER -> Scope.partner(one, one, one);
            case GROUP -> Scope.group(one, one, one);
            case CITY -> Scope.city(one);
        };
    }

    private static String givers(Role role) {
        return Arrays.stream(Role.values())
                .filter(giver -> giver.gives(role))
                .map(giver -> RoleWords.of(giver, WORDS))
                .collect(Collectors.joining(", "));
    }
}
