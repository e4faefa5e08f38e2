package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.Routes;
import eu.di4c.Someone;
import eu.di4c.WalkedThings;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An address for each page that is not for everybody, about things that are there. */
final class MemberPages {

    /** What is looked at in tests of its own, because it needs a thing that only they make. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/files/{file}",
            "/networks/{slug}/partners/{partner}/files/{file}/removal",
            "/letters/{circular}",
            "/imports/{id}",
            "/imports/{id}/cancellation",
            "/networks/{slug}/calendar/acts/{act}/reversal",
            "/networks/{slug}/calendar/import/{table}",
            "/networks/{slug}/disputes/{kind}/{key}/{fact}",
            "/networks/{slug}/disputes/{kind}/{key}/{fact}/removal",
            "/account/passkeys/{id}",
            "/account/passkeys/{id}/removal",
            "/account/second-factor/removal");

    private static final Pattern FILE = Pattern.compile(".*\\.(csv|json|xlsx|pdf|docx|xlf|\\{format\\})");

    private MemberPages() {}

    /** Those of the routes of the table, as somebody may see them who may see all. */
    static List<String> of(WalkedThings things, Someone administrator) {
        return Routes.table().stream()
                .filter(row -> row.route().verb().equals("GET"))
                .filter(row -> !row.who().equals("anyone") && !row.who().startsWith("nobody"))
                .map(Routes.Row::route)
                .filter(route -> !route.address().startsWith("/api/"))
                .filter(route -> !FILE.matcher(route.address()).matches())
                .filter(route -> !ELSEWHERE.contains(route.address()))
                .map(route -> switch (route.address()) {
                    case "/journal/{number}" -> "/journal/1";
                    case "/outbox/{letter}" -> letter(administrator);
                    default -> things.address(route);
                })
                .toList();
    }

    /** The invitation that has been written waits in the outbox. */
    private static String letter(Someone administrator) {
        var found = Pattern.compile("/outbox/[0-9a-f-]{36}")
                .matcher(administrator.get("/outbox").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
