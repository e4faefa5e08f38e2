package eu.di4c.notification;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Items;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One calendar of all networks in which somebody holds a role, at a secret address that she makes and ends. */
class OwnCalendarsTest extends ProgramTest {

    private static final String PAGE = "/account/calendar";

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Items items;

    @Autowired
    private JdbcClient database;

    @Test
    void one_address_tells_of_all_networks_in_which_she_holds_a_role() {
        var one = network("own-one");
        var other = network("own-other");
        network("own-strange");
        var ana = as("Ana", officer(one), officer(other));
        var feed = calendar(feed(ana));
        assertThat(names(feed))
                .contains("mine@own-one.di4c", "all@own-one.di4c", "mine@own-other.di4c")
                .doesNotContain("theirs@own-one.di4c")
                .noneMatch(name -> name.endsWith("own-strange.di4c"));
        assertThat(feed.validate().hasErrors()).isFalse();
    }

    @Test
    void what_is_hers_to_do_has_an_alarm_until_it_is_done() {
        var network = network("own-alarm");
        String feed = feed(as("Ana", officer(network)));
        assertThat(alarms(calendar(feed))).containsExactly("mine@own-alarm.di4c");
        items.tell(
                BY,
                network,
                "mine",
                new Items.Telling(
                        eu.di4c.calendar.Fact.Kind.DELIVERED, FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty()));
        assertThat(alarms(calendar(feed))).isEmpty();
    }

    @Test
    void a_new_address_ends_the_old_one_and_she_can_end_it() {
        var ana = as("Ana", officer(network("own-end")));
        String first = feed(ana);
        assertThat(get(first).statusCode()).isEqualTo(200);
        assertThat(ana.get(PAGE).body()).doesNotContain(first).contains("You have an address");
        String second = feed(ana);
        assertThat(second).isNotEqualTo(first);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(ana.post(PAGE + "/end").statusCode()).isEqualTo(303);
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(ana.post(PAGE + "/end").statusCode()).isEqualTo(404);
        assertThat(get("/calendars/" + "x".repeat(43) + "/calendar.ics").statusCode())
                .isEqualTo(404);
        assertThat(get("/calendars/x/calendar.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void the_secret_is_nowhere_and_nobody_may_keep_what_it_shows() {
        var ana = as("Ana", officer(network("own-secret")));
        String feed = feed(ana);
        String secret = feed.split("/", -1)[2];
        assertThat(database.sql(
                                "select count(*) from notification.own_calendar where encode(token_hash, 'escape') like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        var answer = get(feed + "?lang=ro");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.body()).contains("SUMMARY;LANGUAGE=ro:Titlul lui mine");
        assertThat(get(feed + "?lang=xx").statusCode()).isEqualTo(404);
        String digest = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(feed + "?lang=ro", "If-None-Match", digest).statusCode()).isEqualTo(304);
    }

    @Test
    void what_she_no_longer_holds_is_no_longer_told() {
        var network = network("own-withdrawn");
        String feed = feed(as("Ana", officer(network)));
        assertThat(names(calendar(feed))).isNotEmpty();
        database.sql("update people.holding set ends = starts - 1, starts = starts - 1 where scope = :scope")
                .param("scope", officer(network).scope().path())
                .update();
        assertThat(names(calendar(feed))).isEmpty();
    }

    @Test
    void who_has_not_signed_in_is_asked_to() {
        assertThat(get(PAGE).statusCode()).isEqualTo(303);
    }

    private String feed(Someone person) {
        var made = person.post(PAGE);
        assertThat(made.statusCode()).isEqualTo(200);
        String address = Jsoup.parse(made.body()).expectFirst("code.secret").text();
        return address.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?lang=en$", "");
    }

    private Calendar calendar(String address) {
        var answer = get(address, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return new CalendarBuilder().build(new StringReader(answer.body()));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(answer.body(), broken);
        }
    }

    private static List<String> names(Calendar feed) {
        return feed.<VEvent>getComponents().stream()
                .map(event -> event.getRequiredProperty("UID").getValue())
                .toList();
    }

    private static List<String> alarms(Calendar feed) {
        return feed.<VEvent>getComponents().stream()
                .filter(event -> !event.getAlarms().isEmpty())
                .map(event -> event.getRequiredProperty("UID").getValue())
                .toList();
    }

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(
                                due("mine", Set.of(slug + "-ro")),
                                due("theirs", Set.of(slug + "-fi")),
                                due("all", Set.of())),
                        List.of()));
        return network;
    }

    private static CalendarItem due(String code, Set<String> owners) {
        return item(code, Kind.DELIVERABLE, "2027-05-14/2027-05-14", new Hold.Free(), owners);
    }

    private static Held officer(Network network) {
        return Held.of(
                Role.PARTNER_COORDINATOR,
                Scope.partner(network.programme(), network.slug(), new Slug(network.slug() + "-ro")));
    }
}
