package eu.di4c.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.Circular.Draft;
import eu.di4c.mailing.Circular.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Writing to many, with people of a network of its own. */
class CircularsTest extends ProgramTest {

    private static final Slug PROGRAMME = new Slug("circular-programme");
    private static final Scope NETWORK = Scope.network(PROGRAMME, new Slug("circular-network"));
    private static final Scope OTHER = Scope.network(PROGRAMME, new Slug("circular-other"));
    private static final Actor COORDINATOR = Actor.Person.at(
            Origin.LOOPBACK, new PersonId(Ids.next()), "Maria Lead", List.of(Held.of(Role.LEAD_COORDINATOR, NETWORK)));
    private static final Recipient ANA = person("ana@circular.example", Language.RO);
    private static final Recipient JOHN = person("john@circular.example", Language.EN);
    private static final Recipient TIMO = person("timo@circular.example", Language.FI);

    @Autowired
    private CircularStore store;

    @Autowired
    private Letters letters;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void everybody_gets_it_once_in_her_language_and_the_list_is_kept() {
        var door = door(Map.of(
                Role.PARTNER_COORDINATOR,
                List.of(ANA, JOHN),
                Role.PARTNER_FINANCE,
                List.of(ANA),
                Role.LEAD_EXPERT,
                List.of(TIMO)));
        var draft = draft(Map.of(
                Language.RO,
                new Wording("Ședință", "Bună ziua.\n\nNe vedem luni."),
                Language.EN,
                new Wording("Meeting", "Hello.")));
        var to = door.recipients(COORDINATOR, NETWORK, draft.roles());
        assertThat(to).containsExactly(ANA, JOHN);
        var sent = (Outcome.Done<Circular>) door.send(COORDINATOR, draft, Circulars.mark(to));
        var kept = door.circular(COORDINATOR, sent.thing().id()).orElseThrow();
        assertThat(kept.wordings()).isEqualTo(draft.wordings());
        assertThat(kept.roles()).isEqualTo(draft.roles());
        assertThat(door.letters(COORDINATOR, kept))
                .extracting(QueuedLetter::to, QueuedLetter::subject)
                .containsExactly(tuple(ANA, "Ședință"), tuple(JOHN, "Meeting"));
        var content = door.letters(COORDINATOR, kept).getFirst().content().orElseThrow();
        assertThat(content.sections().getFirst().paragraphs()).containsExactly("Bună ziua.", "Ne vedem luni.");
        assertThat(content.closing()).isEqualTo("Maria Lead");
    }

    @Test
    void nothing_goes_while_somebody_would_get_it_in_a_language_she_does_not_read() {
        var door = door(Map.of(Role.PARTNER_COORDINATOR, List.of(ANA, TIMO)));
        var draft = draft(Map.of(Language.RO, new Wording("Ședință", "Text.")));
        assertThat(door.send(COORDINATOR, draft, Circulars.mark(List.of(ANA, TIMO))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.because().toString()).contains("subject.fi"));
        assertThat(door(Map.of()).send(COORDINATOR, draft, Circulars.mark(List.of())))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void nothing_goes_when_the_people_are_others_than_those_who_were_shown() {
        var door = door(Map.of(Role.PARTNER_COORDINATOR, List.of(ANA)));
        var draft = draft(Map.of(Language.RO, new Wording("Ședință", "Text.")));
        assertThat(door.send(COORDINATOR, draft, Circulars.mark(List.of(ANA, JOHN))))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(door.send(COORDINATOR, draft, new Mark("nonsense"))).isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void only_who_may_write_to_many_there_does_and_reads_what_was_written() {
        var door = door(Map.of(Role.PARTNER_COORDINATOR, List.of(ANA)));
        var draft = draft(Map.of(Language.RO, new Wording("Ședință", "Text.")));
        var sent = (Outcome.Done<Circular>) door.send(COORDINATOR, draft, Circulars.mark(List.of(ANA)));
        var stranger = Actor.Person.at(
                Origin.LOOPBACK, new PersonId(Ids.next()), "Eve", List.of(Held.of(Role.LEAD_COORDINATOR, OTHER)));
        assertThatThrownBy(() -> door.send(stranger, draft, Circulars.mark(List.of(ANA))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> door.reachable(stranger, NETWORK)).isInstanceOf(NotAllowed.class);
        assertThat(door.circular(stranger, sent.thing().id())).isEmpty();
        assertThatThrownBy(() -> door.letters(stranger, sent.thing())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_long_list_of_letters_goes_on_where_it_stopped_and_its_file_has_all() {
        var scope = Scope.network(PROGRAMME, new Slug("circular-many"));
        var writer = Actor.Person.at(
                Origin.LOOPBACK, new PersonId(Ids.next()), "Maria", List.of(Held.of(Role.LEAD_COORDINATOR, scope)));
        var door = door(Map.of(Role.PARTNER_COORDINATOR, List.of(ANA)));
        var draft = new Draft(
                scope, Set.of(Role.PARTNER_COORDINATOR), Map.of(Language.RO, new Wording("Ședință", "Text.")));
        for (int sent = 0; sent < 55; sent++) {
            assertThat(door.send(writer, draft, Circulars.mark(List.of(ANA)))).isInstanceOf(Outcome.Done.class);
        }
        var maria = as("Maria", Held.of(Role.LEAD_COORDINATOR, scope));
        var first = Jsoup.parse(maria.get("/letters?scope=" + scope.path()).body());
        assertThat(first.select("#circulars tbody tr")).hasSize(50);
        var second =
                Jsoup.parse(maria.get(first.select("a[rel=next]").attr("href")).body());
        assertThat(second.select("#circulars tbody tr")).hasSize(5);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("#circulars a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("#circulars a").eachAttr("href"));
        assertThat(maria.get("/letters.csv?scope=" + scope.path()).body().lines())
                .hasSize(56);
    }

    @Test
    void the_pages_are_for_the_same_people_and_keep_what_was_typed() {
        var door = door(Map.of(Role.PARTNER_COORDINATOR, List.of(ANA)));
        var draft = draft(Map.of(Language.RO, new Wording("Ședința de luni", "Text.")));
        var sent = (Outcome.Done<Circular>) door.send(COORDINATOR, draft, Circulars.mark(List.of(ANA)));
        var maria = as("Maria", Held.of(Role.LEAD_COORDINATOR, NETWORK));
        var eve = as("Eve", Held.of(Role.LEAD_COORDINATOR, OTHER));
        for (String path : List.of(
                "/letters?scope=" + NETWORK.path(),
                "/letters/new?scope=" + NETWORK.path(),
                "/letters/" + sent.thing().id())) {
            assertThat(maria.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(eve.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(maria.get("/letters?scope=" + NETWORK.path()).body()).contains("Ședința de luni");
        assertThat(Jsoup.parse(maria.get("/letters/" + sent.thing().id()).body())
                        .text())
                .contains("Ședința de luni", "ana@circular.example");
        assertThat(maria.get("/letters/new?scope=nowhere/at/all").statusCode()).isEqualTo(404);
        var refused = maria.post("/letters/new", "scope", NETWORK.path(), "subject.en", "Only a subject");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors li")).isNotEmpty();
        assertThat(eve.post(
                                "/letters",
                                "scope",
                                NETWORK.path(),
                                "subject.en",
                                "a",
                                "text.en",
                                "b",
                                "role",
                                "lead-expert")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_gets_what_is_shown_before_it_goes_and_goes_as_it_was_shown() {
        var network = Scope.network(PROGRAMME, new Slug("circular-people"));
        as(
                "Ana Pop",
                Held.of(
                        Role.PARTNER_COORDINATOR,
                        Scope.partner(PROGRAMME, new Slug("circular-people"), new Slug("a"))));
        as("Another", Held.of(Role.PARTNER_COORDINATOR, partner("circular-other")));
        var maria = as("Maria", Held.of(Role.LEAD_COORDINATOR, network));
        String[] typed = {
            "scope",
            network.path(),
            "role",
            "partner-coordinator",
            "subject.en",
            "Meeting",
            "text.en",
            "On Monday.\n\nSee you."
        };
        assertThat(Jsoup.parse(maria.get("/letters/new?scope=" + network.path()).body())
                        .select("label")
                        .eachText())
                .contains("project officer (1)");
        assertThat(Jsoup.parse(maria.get("/letters/new?scope=" + network.path()).body())
                        .select("form .optional"))
                .isEmpty();
        var preview = Jsoup.parse(maria.post("/letters/new", typed).body());
        assertThat(preview.select("table").text()).contains("Ana Pop").doesNotContain("Another");
        assertThat(preview.select("h1").text()).isEqualTo("Who gets what");
        String seen = preview.select("input[name=revision]").attr("value");
        assertThat(maria.post("/letters", with(typed, "revision", "another")).statusCode())
                .isEqualTo(422);
        var sent = maria.post("/letters", with(typed, "revision", seen));
        assertThat(sent.statusCode()).isEqualTo(303);
        var kept = Jsoup.parse(
                maria.get(sent.headers().firstValue("Location").orElseThrow()).body());
        assertThat(kept.text()).contains("Meeting", "On Monday.", "Ana Pop", "Held, no mail server");
        assertThat(Jsoup.parse(maria.post("/letters/new", with(typed, "back", "yes"))
                                .body())
                        .select("textarea[name=text.en]")
                        .text())
                .contains("On Monday.");
    }

    @Test
    void who_wants_no_such_letters_is_counted_apart_when_it_has_gone() {
        var network = Scope.network(PROGRAMME, new Slug("circular-unwanted"));
        as("Ana Pop", Held.of(Role.PARTNER_COORDINATOR, partner("circular-unwanted")));
        var eva = as("Eva Silent", Held.of(Role.PARTNER_COORDINATOR, partner("circular-unwanted")));
        eva.post("/account/letters", "kind.circular", "never");
        var maria = as("Maria", Held.of(Role.LEAD_COORDINATOR, network));
        String[] typed = {
            "scope", network.path(), "role", "partner-coordinator", "subject.en", "Meeting", "text.en", "On Monday."
        };
        var preview = Jsoup.parse(maria.post("/letters/new", typed).body());
        var sent = maria.post(
                "/letters",
                with(typed, "revision", preview.select("input[name=revision]").attr("value")));
        var kept = Jsoup.parse(
                maria.get(sent.headers().firstValue("Location").orElseThrow()).body());
        assertThat(kept.select(".summary").text()).contains("Written to 1 person; 1 person wants no such letters");
        assertThat(kept.text()).contains("English (one person)");
    }

    private static Scope partner(String network) {
        return Scope.partner(PROGRAMME, new Slug(network), new Slug("b"));
    }

    private static String[] with(String[] typed, String name, String value) {
        var more = Arrays.copyOf(typed, typed.length + 2);
        more[typed.length] = name;
        more[typed.length + 1] = value;
        return more;
    }

    private Circulars door(Map<Role, List<Recipient>> people) {
        Recipients known = scope -> people;
        var beans = new StaticListableBeanFactory(Map.of("recipients", known));
        return new Circulars(store, letters, beans.getBeanProvider(Recipients.class), events);
    }

    private static Draft draft(Map<Language, Wording> wordings) {
        return new Draft(NETWORK, Set.of(Role.PARTNER_COORDINATOR, Role.PARTNER_FINANCE), wordings);
    }

    private static Recipient person(String address, Language language) {
        return Recipient.unknown(address.substring(0, address.indexOf('@')), new EmailAddress(address), language);
    }
}
