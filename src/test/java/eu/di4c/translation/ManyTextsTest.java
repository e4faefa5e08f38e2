package eu.di4c.translation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.CountedStatements;
import eu.di4c.SampleTest;
import eu.di4c.calendar.Items;
import eu.di4c.exchange.ImportReport;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many texts of one calendar are put in together. */
class ManyTextsTest extends SampleTest {

    private static final Actor ANA = new Actor.Operator("Ana");
    private static final String CALENDAR = "from calendar.dependency d";

    @Autowired
    private Networks networks;

    @Autowired
    private Items items;

    @Autowired
    private Translations translations;

    /** A network with a few fictitious meetings that are told in English only. */
    private Network made(int meetings) {
        var told = new StringBuilder("calendar:\n  items:\n");
        for (int i = 0; i < meetings; i++) {
            told.append("    - code: talk-" + i + "\n      kind: reporting-deadline\n      title: {en: Talk " + i
                    + "}\n      result: {en: Notes " + i + "}\n      period: 2020-10-31/2020-10-31\n");
        }
        String name = "many-" + meetings;
        String text = SAMPLE.replace("  code: di4c\n", "  code: " + name + "\n")
                .replace("acronym: DI4C", "acronym: " + name.toUpperCase(Locale.ROOT))
                .replace("urbact-3-phase-2-2020", name + "-phase-2-2020")
                .replace("calendar:\n  items:\n", told);
        assertThat(files.importFile(Actor.system(), bytes(text))).isNotInstanceOf(ImportReport.Refused.class);
        return networks.network(name).orElseThrow();
    }

    private List<NewVersion> versions(Network network, int meetings) {
        var versions = new ArrayList<NewVersion>();
        for (int i = 0; i < meetings; i++) {
            var item = items.item(network, "talk-" + i).orElseThrow();
            var subject = new SubjectRef("item", network.slug() + "/talk-" + i);
            versions.add(new NewVersion(subject, "title", Mark.of(item.title()), Language.RO, "Discuția " + i));
            versions.add(
                    new NewVersion(subject, "result", Mark.of(item.result().orElseThrow()), Language.RO, "Note " + i));
        }
        return versions;
    }

    private int reads(Network network, int meetings) {
        var wanted = versions(network, meetings);
        return CountedStatements.here(
                CALENDAR, () -> assertThat(translations.putAll(ANA, wanted)).isInstanceOf(Outcome.Done.class));
    }

    @Test
    void the_calendar_is_read_no_more_often_for_many_than_for_one() {
        int one = reads(made(1), 1);
        var network = made(6);
        assertThat(reads(network, 6)).isEqualTo(one).isPositive();
        for (int i = 0; i < 6; i++) {
            var item = items.item(network, "talk-" + i).orElseThrow();
            assertThat(item.title().version(Language.RO.locale())).contains("Discuția " + i);
            assertThat(item.result().orElseThrow().version(Language.RO.locale()))
                    .contains("Note " + i);
        }
    }

    @Test
    void of_many_none_is_stored_when_one_cannot_be() {
        var network = made(3);
        var wanted = new ArrayList<>(versions(network, 3));
        var last = wanted.removeLast();
        wanted.add(new NewVersion(
                last.subject(),
                last.field(),
                Mark.of(LocalText.of("en", "Elder"), LocalText.of("en", "x")),
                Language.RO,
                "x"));
        assertThat(translations.putAll(ANA, wanted)).isInstanceOf(Outcome.Refused.class);
        assertThat(items.item(network, "talk-0").orElseThrow().title().version(Language.RO.locale()))
                .isEmpty();
    }
}
