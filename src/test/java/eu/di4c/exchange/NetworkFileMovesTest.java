package eu.di4c.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Decision;
import eu.di4c.calendar.Reversals;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.exchange.ImportReport.Refused;
import eu.di4c.exchange.ImportReport.Stored;
import eu.di4c.exchange.ImportReport.Unchanged;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.NoticeNumber;
import eu.di4c.notice.Notices;
import eu.di4c.notice.Posting;
import eu.di4c.notice.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The DI4C network with a life behind it moves from one system to another and loses nothing. */
class NetworkFileMovesTest {

    private static final Place HERE = Place.HERE;
    private static final Place ELSEWHERE = Place.ELSEWHERE;

    /** What partners said of their reports stays with the installation in which they said it (decision 35). */
    private static final Set<String> LEFT_HERE = Set.of("calendar.partner_report");

    @BeforeEach
    void a_network_with_everything_is_here_and_nothing_is_elsewhere() {
        HERE.emptied();
        ELSEWHERE.emptied();
        assertThat(HERE.take(SampleFile.full())).isInstanceOf(Stored.class);
        shiftAndRevert();
        writeNotices();
    }

    @Test
    void export_import_elsewhere_and_export_gives_the_same_bytes_in_yaml_and_in_json() {
        String yaml = HERE.whole("di4c").yaml();
        String json = HERE.whole("di4c").json();
        assertThat(ELSEWHERE.take(yaml)).isInstanceOf(Stored.class);
        assertThat(ELSEWHERE.whole("di4c").yaml()).isEqualTo(yaml);
        assertThat(ELSEWHERE.whole("di4c").json()).isEqualTo(json);
        ELSEWHERE.emptied();
        assertThat(ELSEWHERE.take(json)).isInstanceOf(Stored.class);
        assertThat(ELSEWHERE.whole("di4c").yaml()).isEqualTo(yaml);
        assertThat(ELSEWHERE.whole("di4c").json()).isEqualTo(json);
    }

    @Test
    void every_stored_column_arrives_elsewhere_but_identifiers_and_counters_of_changes() {
        ELSEWHERE.take(HERE.whole("di4c").yaml());
        var there = ELSEWHERE.meaning();
        var here = HERE.meaning();
        assertThat(here).containsKeys(LEFT_HERE.toArray(String[]::new));
        LEFT_HERE.forEach(here::remove);
        here.forEach((table, rows) ->
                assertThat(there.get(table)).as(table).isNotEmpty().containsExactlyElementsOf(rows));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String yaml = HERE.whole("di4c").yaml();
        var before = HERE.dump();
        assertThat(HERE.take(yaml)).isEqualTo(new Unchanged(new Slug("di4c")));
        assertThat(HERE.take(SampleFile.full().replace("{it: Messina}", "{it:   Messina}")))
                .isEqualTo(HERE.take(SampleFile.full()));
        ELSEWHERE.take(SampleFile.full());
        var there = ELSEWHERE.dump();
        assertThat(ELSEWHERE.take(SampleFile.full())).isEqualTo(new Unchanged(new Slug("di4c")));
        assertThat(ELSEWHERE.dump()).isEqualTo(there);
        assertThat(HERE.dump()).isEqualTo(before);
    }

    @Test
    void acts_made_here_are_known_again_in_an_edited_copy_of_the_file() {
        String yaml = HERE.whole("di4c").yaml();
        var acts = HERE.door(Calendars.class).history(network());
        String edited = yaml.replace("en: roadmap of the Integrated Action Plan", "en: the roadmap");
        assertThat(HERE.take(edited))
                .isEqualTo(new Stored(new Slug("di4c"), List.of("change result of the item activation")));
        assertThat(HERE.door(Calendars.class).history(network())).isEqualTo(acts);
        assertThat(HERE.whole("di4c").yaml()).isEqualTo(edited);
        assertThat(acts).extracting(act -> act.code()).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void an_act_that_is_recorded_is_not_told_otherwise() {
        String yaml = HERE.whole("di4c").yaml();
        var before = HERE.dump();
        assertThat(HERE.take(yaml.replace("en: COVID-19 pandemic", "en: Another reason")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.troubles())
                                .extracting(Trouble::path, Trouble::found)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                        "/calendar/acts/1", "the act 'extension-covid-19' other than recorded")));
        assertThat(HERE.dump()).isEqualTo(before);
    }

    @Test
    void a_period_changed_in_the_file_is_an_act_and_the_file_can_still_be_read() {
        String yaml = HERE.whole("di4c").yaml();
        String withoutActs = yaml.substring(0, yaml.indexOf("  acts:")) + yaml.substring(yaml.indexOf("notices:"));
        String moved = withoutActs.replace("period: 2020-05/2022-08", "period: 2020-05/2022-12");
        assertThat(HERE.take(moved)).isInstanceOf(Stored.class);
        assertThat(HERE.door(Calendars.class).history(network())).hasSize(6);
        assertThat(ELSEWHERE.take(HERE.whole("di4c").yaml())).isInstanceOf(Stored.class);
    }

    @Test
    void a_published_notice_never_changes_by_a_file_but_a_draft_does() {
        String yaml = HERE.whole("di4c").yaml();
        var before = HERE.dump();
        assertThat(HERE.take(yaml.replace("title: Published words", "title: Other words")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.troubles())
                                .extracting(Trouble::expected)
                                .containsOnly("the notice as it was published; a correction is a new notice"));
        assertThat(HERE.dump()).isEqualTo(before);
        assertThat(HERE.take(yaml.replace("title: Draft words", "title: Better words")))
                .isInstanceOfSatisfying(
                        Stored.class,
                        stored -> assertThat(stored.changes())
                                .singleElement()
                                .asString()
                                .startsWith("change steps, title of the notice "));
    }

    @Test
    void the_public_file_is_without_drafts_and_that_of_the_operator_with_them() {
        String open =
                HERE.door(NetworkFiles.class).published("di4c").orElseThrow().yaml();
        assertThat(open).contains("Published words", "step: withdrawn").doesNotContain("Draft words");
        assertThat(HERE.di4c("export", "di4c").out()).contains("Draft words");
        assertThat(ELSEWHERE.take(open)).isInstanceOf(Stored.class);
        assertThat(ELSEWHERE.whole("di4c").yaml()).isEqualTo(open);
        assertThat(HERE.take(open)).isEqualTo(new Unchanged(new Slug("di4c")));
    }

    @Test
    void money_for_a_phase_outside_the_membership_is_told_too() {
        assertThat(HERE.whole("di4c").yaml()).contains("Fictitious ledger of a partner that came later");
    }

    private static eu.di4c.network.Network network() {
        return HERE.door(Networks.class).network("di4c").orElseThrow();
    }

    private static void shiftAndRevert() {
        var shift = new Shift(
                Period.ofMonths(2),
                new Shift.From.Stage("planning-implementation"),
                LocalText.of("en", "A fictitious reason"),
                LocalText.of("en", "A fictitious committee"),
                FuzzyDate.parse("2021-03-01"));
        var shifts = HERE.door(Shifts.class);
        var applied = (ShiftAnswer.Applied) shifts.apply(Place.ANA, List.of(network()), shift);
        var why = new Decision(
                Optional.of(LocalText.of("en", "Taken back")),
                Optional.of(LocalText.of("en", "A fictitious committee")),
                FuzzyDate.UNKNOWN);
        assertThat(HERE.door(Reversals.class).revert(Place.ANA, applied.act(), why))
                .isInstanceOf(ShiftAnswer.Applied.class);
    }

    private static void writeNotices() {
        var notices = HERE.door(Notices.class);
        Slug romanian = composed(Language.RO, Optional.empty());
        edit(romanian, "Published words", Optional.of(new NoticeNumber(12, 2020)));
        done(notices.publish(Place.ANA, romanian));
        done(notices.post(
                Place.ANA,
                romanian,
                new Posting(
                        Optional.of(LocalDate.of(2020, 6, 11)),
                        Optional.of(LocalDate.of(2020, 7, 11)),
                        Optional.of("avizier"),
                        Optional.of("PV 1/2020"))));
        Slug correction =
                done(notices.correct(Place.ANA, romanian, "O sumă greșită")).slug();
        done(notices.publish(Place.ANA, correction));
        done(notices.withdraw(Place.ANA, romanian, "Înlocuită de rectificare"));
        Slug draft = composed(Language.EN, Optional.of(romanian));
        edit(draft, "Draft words", Optional.empty());
        Slug english = composed(Language.EN, Optional.of(draft));
        done(notices.publish(Place.ANA, english));
    }

    private static Slug composed(Language language, Optional<Slug> translates) {
        return done(HERE.door(Notices.class)
                        .compose(
                                Place.ANA,
                                new ComposeNotice("di4c", "botosani", language, LocalDate.of(2020, 6, 10), translates)))
                .slug();
    }

    private static void edit(Slug slug, String title, Optional<NoticeNumber> number) {
        var notices = HERE.door(Notices.class);
        Notice notice = notices.notice(slug.text()).orElseThrow();
        done(notices.edit(
                Place.ANA,
                slug,
                notice.revision(),
                new Wording(
                        title,
                        "In one sentence: șțăîâ „ghilimele”",
                        "First\n\n* a list: with a colon\n* # no comment\n\n    indented\ttab",
                        number,
                        Optional.of(LocalDate.of(2020, 6, 10)),
                        Optional.of("Primăria, etajul 2"))));
    }

    private static Notice done(NoticeAnswer answer) {
        return ((NoticeAnswer.Done) answer).notice();
    }
}
