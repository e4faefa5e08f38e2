package eu.di4c.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.kernel.Actor;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shift at the command line, on a copy of the DI4C network. */
class ShiftCommandTest extends SampleTest {

    private static final Pattern ACT = Pattern.compile("Done, as act ([0-9a-f-]{36})\\.");

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Test
    void a_shift_is_previewed_applied_and_taken_back() {
        copy("shift-at-terminal");
        List<String> before = dates("shift-at-terminal");

        Answer preview = di4c("shift", "preview", "shift-at-terminal", "--by", "P2M", "--from", "iap-finale");
        assertThat(preview.code()).isZero();
        assertThat(preview.out())
                .contains("moves  phase 2: May 2020 to August 2022 → May 2020 to October 2022")
                .contains("moves  IAP finale: June 2022 to August 2022 → June 2022 to October 2022")
                .contains("stays  Activation: May 2020 to December 2020. It lies before the point");
        assertThat(dates("shift-at-terminal")).isEqualTo(before);
        assertThat(di4c(
                                "shift",
                                "apply",
                                "shift-at-terminal",
                                "--by",
                                "P2M",
                                "--from",
                                "iap-finale",
                                "--because",
                                "a test",
                                "--decided-by",
                                "a test",
                                "--mark",
                                "of-another")
                        .err())
                .contains("has changed since the preview");
        assertThat(preview.out()).containsPattern("To apply exactly this, add: --mark [0-9a-f]{12}");

        Answer applied = di4c(
                "shift",
                "apply",
                "shift-at-terminal",
                "--by",
                "P2M",
                "--from",
                "iap-finale",
                "--because",
                "a test",
                "--decided-by",
                "a test",
                "--decided-on",
                "2022-05");
        assertThat(applied.err()).isEmpty();
        assertThat(dates("shift-at-terminal")).contains("iap-finale 2022-06/2022-10");

        var act = ACT.matcher(applied.out());
        assertThat(act.find()).isTrue();
        Answer back = di4c("shift", "revert", act.group(1), "--because", "a test", "--decided-by", "a test");
        assertThat(back.code()).isZero();
        assertThat(dates("shift-at-terminal")).isEqualTo(before);
    }

    @Test
    void a_refusal_says_what_is_wrong_and_changes_nothing() {
        copy("shift-refused");
        Answer answer = di4c("shift", "preview", "shift-refused", "--by", "P2M", "--from", "nowhere");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("The network shift-refused has no stage nowhere");
        assertThat(di4c("shift", "preview", "no-such-network", "--by", "P2M", "--from", "x")
                        .code())
                .isEqualTo(2);
        assertThat(di4c("shift", "preview", "shift-refused", "--by", "soon", "--from", "activation")
                        .code())
                .isEqualTo(2);
        assertThat(di4c("shift", "preview", "--by", "P1M", "--from", "activation")
                        .code())
                .isEqualTo(2);
    }

    private void copy(String slug) {
        String copied = SAMPLE.replace("network:\n  code: di4c", "network:\n  code: " + slug)
                .replace("code: urbact-3-phase-2-2020", "code: " + slug + "-gate");
        files.importFile(Actor.system(), bytes(copied));
        assertThat(networks.network(slug)).isPresent();
    }

    private List<String> dates(String slug) {
        Network network = networks.network(slug).orElseThrow();
        return calendars.of(network).items().stream()
                .map((CalendarItem item) -> item.code() + " " + item.period())
                .toList();
    }
}
