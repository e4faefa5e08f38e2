package eu.di4c.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.CountedStatements;
import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.exchange.ImportReport;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.network.Networks;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.people.People;
import eu.di4c.people.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What concerns somebody she is told, once, and nobody else is. */
class NotificationsTest extends SampleTest {

    private static final String PAGE = "/account/notifications";
    private static final Slug PROGRAMME = new Slug("urbact-3");
    private static final Slug BELL = new Slug("bell");

    private static final String DUE = "due/bell/%";

    @Autowired
    private Notices notices;

    @Autowired
    private Networks networks;

    @Autowired
    private People people;

    @Autowired
    private Roles roles;

    @Autowired
    private DueReporter due;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Someone botosani;
    private Someone oulu;

    @BeforeEach
    void two_cities_work_in_a_network() {
        String text = SAMPLE.replace("  code: di4c\n", "  code: bell\n")
                .replaceFirst("(?s)  title:\\R.*?  themes:", "  title: {en: Fictitious bells}\n  themes:")
                .replace("acronym: DI4C", "acronym: BELL")
                .replace("urbact-3-phase-2-2020", "bell-phase-2-2020");
        assertThat(files.importFile(Actor.system(), bytes(text))).isNotInstanceOf(ImportReport.Refused.class);
        botosani = as("Ana Pop", coordinator("botosani"));
        oulu = as("Aino Maki", coordinator("oulu"));
    }

    @Test
    void a_draft_is_told_to_who_may_publish_it_and_not_to_another_city() {
        draft(Actor.system());
        assertThat(told(botosani)).anyMatch(line -> line.contains("wrote a draft of this notice"));
        assertThat(told(oulu)).isEmpty();
        assertThat(botosani.get("/networks").body()).contains("Notifications (1)");
        assertThat(Jsoup.parse(botosani.get(PAGE).body()).select(".lines a").attr("href"))
                .startsWith("/notices/");
    }

    @Test
    void nobody_is_told_what_she_did_herself() {
        var ana = person("Ana of the draft");
        draft(ana);
        assertThat(database.sql("select count(*) from notification.notification where person_id = :id")
                        .param("id", ana.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(told(botosani)).anyMatch(line -> line.startsWith("new Ana of the draft wrote a draft"));
    }

    @Test
    void what_is_undone_is_told_to_nobody() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            draft(Actor.system());
            status.setRollbackOnly();
        });
        assertThat(told(botosani)).isEmpty();
    }

    @Test
    void a_deed_stands_when_it_cannot_be_told() {
        database.sql(
                        "alter table notification.notification add constraint broken check (kind <> 'notice-steps') not valid")
                .update();
        try {
            draft(Actor.system());
        } finally {
            database.sql("alter table notification.notification drop constraint broken")
                    .update();
        }
        assertThat(notices.drafts(Actor.system(), BELL)).isNotEmpty();
        assertThat(told(botosani)).isEmpty();
        draft(Actor.system());
        assertThat(told(botosani)).hasSize(1);
    }

    @Test
    void a_silenced_kind_is_silent_until_she_takes_it_back() {
        assertThat(botosani.post(PAGE + "/silences/notice-steps").statusCode()).isEqualTo(303);
        draft(Actor.system());
        assertThat(told(botosani)).isEmpty();
        botosani.post(PAGE + "/silences/notice-steps/end");
        draft(Actor.system());
        assertThat(told(botosani)).hasSize(1);
    }

    @Test
    void seen_is_no_longer_new_and_only_ones_own_can_be_marked() {
        draft(Actor.system());
        String seeing =
                page(botosani).select("form[action$=/seen]").eachAttr("action").getLast();
        assertThat(oulu.post(seeing).statusCode()).isEqualTo(404);
        assertThat(page(botosani).select(".tag")).hasSize(1);
        assertThat(botosani.post(seeing).statusCode()).isEqualTo(303);
        assertThat(page(botosani).select(".tag")).isEmpty();
        assertThat(botosani.get("/networks").body()).doesNotContain("Notifications (");
    }

    @Test
    void what_is_due_is_told_once_for_each_date_and_distance() {
        var network = networks.network("bell").orElseThrow();
        as("Anna of the lead partner", Held.of(Role.LEAD_COORDINATOR, network.scope()));
        var day = dueDay();
        due.tell(network, day.minusDays(10));
        due.tell(network, day.minusDays(9));
        long once = rows(DUE);
        assertThat(once).isPositive();
        due.tell(network, day.minusDays(1));
        long twice = rows(DUE);
        due.tell(network, day.minusDays(1));
        assertThat(twice).isGreaterThan(once).isEqualTo(rows(DUE));
    }

    @Test
    void a_stage_that_is_over_is_not_late() {
        var network = networks.network("bell").orElseThrow();
        as("Anna of the lead partner", Held.of(Role.LEAD_COORDINATOR, network.scope()));
        var stages =
                database.sql("""
                        select i.code from calendar.item i join network.network n on n.id = i.network_id
                        where n.slug = 'bell' and i.kind = 'stage' and i.due = :day
                        """).param("day", dueDay()).query(String.class).list();
        assertThat(stages).isNotEmpty();
        due.tell(network, dueDay().plusDays(1));
        assertThat(stages)
                .allSatisfy(
                        code -> assertThat(rows("due/bell/" + code + "/%/late")).isZero());
    }

    @Test
    void who_has_lost_her_role_no_longer_reads_what_only_those_may_see_who_have_it() {
        draft(Actor.system());
        assertThat(told(botosani)).hasSize(1);
        roles.holdings(Actor.system(), latest("Ana Pop"))
                .forEach(holding -> roles.withdraw(Actor.system(), holding.id(), "left the city"));
        assertThat(told(botosani)).isEmpty();
        assertThat(botosani.get("/networks").body()).doesNotContain("Notifications (1)");
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(somebody().get(PAGE).headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in");
    }

    @Test
    void the_head_of_a_page_asks_once_more_at_most() {
        botosani.get("/accessibility");
        assertThat(CountedStatements.during(() -> botosani.get("/accessibility")))
                .isLessThanOrEqualTo(3);
    }

    private PersonId latest(String name) {
        return new PersonId(database.sql("select id from people.person where name = :name order by id desc limit 1")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    private LocalDate dueDay() {
        return database.sql("""
                        select max(i.due) from calendar.item i join network.network n on n.id = i.network_id
                        where n.slug = 'bell' and (i.state is null or i.state in ('planned', 'delay-granted'))
                        """).query(LocalDate.class).single();
    }

    private long rows(String once) {
        return database.sql("select count(*) from notification.notification where once like :once")
                .param("once", once)
                .query(Long.class)
                .single();
    }

    private void draft(Actor by) {
        var order = new ComposeNotice("bell", "botosani", Language.EN, LocalDate.of(2020, 5, 7), Optional.empty());
        assertThat(notices.compose(by, order)).isInstanceOf(NoticeAnswer.Done.class);
    }

    private Actor.Person person(String name) {
        var held = List.of(coordinator("botosani"));
        var person = people.invent(
                new Actor.Program(), name, new EmailAddress(Ids.next() + "@test.example.org"), Language.EN, held);
        return Actor.Person.at(Origin.LOOPBACK, person.id(), name, held);
    }

    private static Held coordinator(String city) {
        return Held.of(Role.PARTNER_COORDINATOR, Scope.partner(PROGRAMME, BELL, new Slug(city)));
    }

    private List<String> told(Someone who) {
        return page(who).select(".lines li > span:has(a)").eachText();
    }

    private static Document page(Someone who) {
        var answer = who.get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
