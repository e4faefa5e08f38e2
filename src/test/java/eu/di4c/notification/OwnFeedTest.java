package eu.di4c.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The notices on the networks in which somebody holds a role, as a feed beside her own calendar. */
class OwnFeedTest extends SampleTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Notices notices;

    @Test
    void who_works_in_a_network_follows_its_notices_and_nobody_elses() {
        var ana = as("Ana", Held.of(Role.PARTNER_COORDINATOR, partner("di4c", "botosani")));
        var elsewhere = SampleNetwork.make(networks, "own-feed");
        var ion = as("Ion", Held.of(Role.LEAD_COORDINATOR, elsewhere.scope()));
        String notice = published();
        assertThat(links(feed(ana))).anyMatch(link -> link.endsWith(notice));
        assertThat(links(feed(ion))).noneMatch(link -> link.endsWith(notice));
    }

    @Test
    void the_feed_ends_with_the_address_and_nobody_in_between_keeps_it() {
        var ana = as("Ana", Held.of(Role.PARTNER_COORDINATOR, partner("di4c", "oulu")));
        String feed = feed(ana);
        var answer = get(feed);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
        ana.post("/account/calendar/end");
        assertThat(get(feed).statusCode()).isEqualTo(404);
        assertThat(get("/calendars/" + "x".repeat(43) + "/notices/feed.atom").statusCode())
                .isEqualTo(404);
    }

    private String published() {
        var order = new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 6, 10), Optional.empty());
        var draft = ((Done) notices.compose(Actor.system(), order)).notice();
        notices.publish(Actor.system(), draft.slug());
        return "/notices/" + draft.slug();
    }

    private String feed(Someone person) {
        var made = Jsoup.parse(person.post("/account/calendar").body());
        return made.select("code.secret").eachText().getLast().replaceFirst("^https?://[^/]+", "");
    }

    private List<String> links(String feed) {
        return Jsoup.parse(get(feed).body(), Parser.xmlParser())
                .select("entry > link[rel=alternate]")
                .eachAttr("href");
    }

    private static Scope partner(String network, String city) {
        return Scope.partner(new Slug("urbact-3"), new Slug(network), new Slug(city));
    }
}
