package eu.di4c.translation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.Texts;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkEdits;
import eu.di4c.network.Networks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who entered which version of a text, and which are outdated. */
class TranslationsTest extends ProgramTest {

    private static final Actor ANA = new Actor.Operator("Ana");
    private static final Actor ION = new Actor.Operator("Ion");

    @Autowired
    private Networks networks;

    @Autowired
    private NetworkEdits edits;

    @Autowired
    private Translations translations;

    private Network made(String name) {
        return TranslatedNetwork.made(
                networks, ANA, "words-" + name, LocalText.of("en", "First aim"), LocalText.of("en", "Second aim"));
    }

    private Task task(Network network, String field) {
        var subject = new SubjectRef("network", network.slug().text());
        return translations.task(ANA, subject, field, Language.RO).orElseThrow();
    }

    private Outcome<LocalText> put(Actor by, Task task, String words) {
        return translations.put(
                by, new NewVersion(task.thing().subject(), task.field(), task.mark(), Language.RO, words));
    }

    private void retitle(Network network, LocalText title) {
        var now = networks.network(network.id()).orElseThrow().details();
        edits.change(ION, Texts.with(now, "title", title), Mark.of(now));
    }

    @Test
    void a_version_that_is_missing_is_put_in_with_who_entered_it() {
        var network = made("translated-once");
        assertThat(task(network, "title").state()).isEqualTo(State.MISSING);
        assertThat(put(ANA, task(network, "title"), "Inovație digitală")).isInstanceOf(Outcome.Done.class);
        var done = task(network, "title");
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.entered().orElseThrow().by()).contains("Ana");
        assertThat(networks.network(network.id()).orElseThrow().title().version(Language.RO.locale()))
                .contains("Inovație digitală");
    }

    @Test
    void a_version_is_outdated_when_its_original_changes_until_it_is_confirmed() {
        var network = made("outdated");
        put(ANA, task(network, "title"), "Inovație digitală");
        retitle(network, LocalText.of("en", "Digital innovation in cities").with("ro", "Inovație digitală"));
        assertThat(task(network, "title").state()).isEqualTo(State.OUTDATED);
        assertThat(task(network, "title").entered().orElseThrow().source().text())
                .isEqualTo("Digital innovation");
        put(ION, task(network, "title"), "Inovație digitală");
        assertThat(task(network, "title").state()).isEqualTo(State.DONE);
        assertThat(task(network, "title").entered().orElseThrow().by()).contains("Ion");
    }

    @Test
    void a_version_entered_in_a_form_is_known_too_and_the_one_before_is_kept() {
        var network = made("by-form");
        put(ANA, task(network, "title"), "Inovare");
        retitle(network, LocalText.of("en", "Digital innovation").with("ro", "Inovație digitală"));
        var task = task(network, "title");
        assertThat(task.entered().orElseThrow().by()).contains("Ion");
        assertThat(task.earlier()).extracting(Version::words).containsExactly("Inovare");
    }

    @Test
    void an_aim_is_known_by_what_it_says_wherever_it_stands() {
        var network = made("aims-moved");
        put(ANA, task(network, "aims.2"), "Al doilea scop");
        assertThat(task(network, "aims.2").state()).isEqualTo(State.DONE);
        assertThat(task(network, "aims.1").state()).isEqualTo(State.MISSING);
        assertThat(task(network, "aims.1").earlier()).isEmpty();
    }

    @Test
    void who_saw_another_text_is_overtaken_and_changes_nothing() {
        var network = made("overtaken");
        var seen = task(network, "title");
        put(ANA, seen, "Inovație digitală");
        assertThat(put(ION, seen, "Altceva")).isInstanceOf(Outcome.Overtaken.class);
        assertThat(task(network, "title").words()).contains("Inovație digitală");
    }

    @Test
    void the_original_is_no_translation() {
        var network = made("original");
        var title = task(network, "title");
        var version = new NewVersion(title.thing().subject(), "title", title.mark(), Language.EN, "Other");
        assertThat(translations.put(ANA, version)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_communication_officer_translates_on_a_page_and_a_stranger_does_not() {
        var network = made("on-a-page");
        var officer = as("Maria", Held.of(Role.LEAD_COMMUNICATION, network.scope()));
        String page = "/translations/content/ro?in=" + network.scope().path();
        assertThat(officer.get(page).body()).contains("Digital innovation", "English:");
        var title = task(network, "title");
        var sent = officer.post(page, "text", title.code(), "seen", title.mark().text(), "words", "Inovație digitală");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(officer.get(page).body()).contains("Inovație digitală", "Entered by Maria");
        assertThat(officer.get("/translations").statusCode()).isEqualTo(200);
        var gone = officer.post(page, "text", "network/nowhere/title", "seen", "x", "words", "Ceva");
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.body()).contains("This text is not there any more.");
        var late = officer.post(page, "text", title.code(), "seen", title.mark().text(), "words", "Altceva");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody has changed this text meanwhile", ">Altceva</textarea>");
        String outdated = officer.get(page + "&state=outdated").body();
        assertThat(outdated).contains("No texts of this kind.").doesNotContain("Inovație digitală");
        var other = as("Vlad", Held.of(Role.LEAD_COMMUNICATION, Scope.network(network.programme(), new Slug("other"))));
        assertThat(other.get(page).statusCode()).isEqualTo(404);
        assertThat(as("Nora", Held.of(Role.LEAD_FINANCE, network.scope()))
                        .get("/translations")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(page).statusCode()).isNotEqualTo(200);
    }
}
