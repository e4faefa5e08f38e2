package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks at pages sees what is wrong with them, shown on pages made up to be wrong. */
class LookTest {

    private static final String SOUND = """
            <!doctype html>
            <html lang="en"><head><meta charset="UTF-8"><title>A page</title></head>
            <body><main><h1>A page</h1>%s</main></body></html>
            """;

    @Test
    void html_that_is_none_is_seen() {
        assertThat(Markup.faults(SOUND.formatted("<p>Words</p>"))).isEmpty();
        assertThat(Markup.faults(SOUND.formatted("<p><div>Words</div></p>"))).isNotEmpty();
        assertThat(Markup.faults(SOUND.formatted("<ul><p>Words</p></ul>")))
                .anyMatch(fault -> fault.contains("not allowed as child") && fault.contains("in “<body>"));
        assertThat(Markup.faults(SOUND.formatted("<table><tr><th role=\"columnheader\">Words</th></tr></table>")))
                .isNotEmpty();
        assertThat(Markup.faults(SOUND.formatted("<p id=\"twice\"></p><p id=\"twice\"></p>")))
                .anyMatch(fault -> fault.contains("Duplicate ID"));
        assertThat(Markup.faults(SOUND.formatted("<label for=\"nowhere\">Words</label>")))
                .isNotEmpty();
    }

    @Test
    void what_moves_is_seen() {
        assertThat(faults("<style>p { transition: color 1s; }</style><p>Words</p>"))
                .anyMatch(fault -> fault.startsWith("moves though less motion is asked for"));
    }

    @Test
    void a_target_too_small_for_a_finger_is_seen() {
        String small = "<button style=\"width: 12px; height: 12px; padding: 0\" aria-label=\"%s\"></button>";
        try (var visitor = at("<p>" + small.formatted("One") + small.formatted("Two") + "</p>")) {
            assertThat(Look.axe(visitor)).anyMatch(fault -> fault.startsWith("target-size"));
        }
    }

    @Test
    void what_is_wider_than_half_a_desk_is_seen() {
        try (var visitor = at("<div style=\"width: 650px\">Words</div>")) {
            assertThat(Look.width(visitor)).anyMatch(fault -> fault.startsWith("at 640 too wide"));
        }
    }

    @Test
    void what_vanishes_when_colours_are_forced_is_seen() {
        String bar = "<svg width=\"90\" height=\"9\" role=\"img\" aria-label=\"Bar\">"
                + "<rect width=\"90\" height=\"9\" fill=\"#369\"/></svg>";
        try (var visitor = at("<style>@media (forced-colors: active) { rect { fill: Canvas } }</style>" + bar
                + "<button style=\"border: 0\">Press</button>")) {
            assertThat(ForcedColours.faults(visitor))
                    .anyMatch(fault -> fault.startsWith("vanishes in forced colours: <rect"))
                    .anyMatch(fault -> fault.startsWith("has no border in forced colours: <button"));
        }
        try (var visitor = at(bar + "<button>Press</button>")) {
            assertThat(ForcedColours.faults(visitor)).isEmpty();
        }
    }

    private static List<String> faults(String content) {
        try (var visitor = at(content)) {
            return Look.shape(visitor, Language.EN);
        }
    }

    private static Visitor at(String content) {
        var visitor = new Visitor("about:blank", Language.EN, true);
        visitor.page().setContent(SOUND.formatted(content));
        return visitor;
    }
}
