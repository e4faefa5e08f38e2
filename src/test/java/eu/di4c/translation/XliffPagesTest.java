package eu.di4c.translation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Words;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** XLIFF files of both desks, fetched, filled in and brought back. */
class XliffPagesTest extends ProgramTest {

    private static final Actor ANA = new Actor.Operator("Ana");
    private static final String KEY = "site.skip";
    private static final Pattern PACKED = Pattern.compile("name=\"(packed|seen)\" value=\"([^\"]+)\"");

    @Autowired
    private Networks networks;

    @Autowired
    private Phrasings phrasings;

    private Someone translator() {
        return as("Elena", Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE));
    }

    private static java.net.http.HttpResponse<String> bring(Someone who, String page, String file) {
        return who.upload(page, "x.xlf", "application/xliff+xml", file.getBytes(StandardCharsets.UTF_8));
    }

    /** The fields of the form that confirms what a page shows. */
    private static String[] packed(String page) {
        var fields = PACKED.matcher(page)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .toArray(String[]::new);
        assertThat(fields).hasSize(4);
        return fields;
    }

    @Test
    void the_interface_goes_out_and_comes_in_unchanged() {
        var elena = translator();
        String file = elena.get("/translations/interface/ro.xlf").body();
        assertThat(file).contains("trgLang=\"ro\"", "id=\"site.skip\"", "site/layout.jte");
        var tried = bring(elena, "/translations/interface/ro/import", file);
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body()).contains("The file changes nothing.").doesNotContain("name=\"packed\"");
    }

    @Test
    void a_filled_in_file_is_shown_first_and_said_once_it_is_confirmed() {
        var elena = translator();
        String file = elena.get("/translations/interface/ro.xlf").body();
        String now = Words.in(Language.RO).of(KEY);
        String page = "/translations/interface/ro/import";
        var wrong = bring(elena, page, file.replace(">" + now + "</target>", ">Salt {0}</target>"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Nothing was stored: one thing is wrong.", KEY, "Salt {0}");
        var tried = bring(elena, page, file.replace(">" + now + "</target>", ">Direct la conținut</target>"));
        assertThat(tried.body()).contains("The file would change one text", "Direct la conținut", now);
        assertThat(Words.in(Language.RO).of(KEY)).isEqualTo(now);
        assertThat(elena.post(page, packed(tried.body())).statusCode()).isEqualTo(303);
        assertThat(get("/accessibility", "Accept-Language", "ro").body()).contains("Direct la conținut");
        var text = phrasings.texts(ANA, Language.RO).stream()
                .filter(one -> one.key().equals(KEY))
                .findFirst()
                .orElseThrow();
        phrasings.put(ANA, new NewPhrasing(KEY, Language.RO, text.mark(), Optional.empty()));
        assertThat(Words.in(Language.RO).of(KEY)).isEqualTo(now);
    }

    @Test
    void what_was_changed_between_trial_and_confirmation_is_not_overwritten_unseen() {
        var elena = translator();
        String file = elena.get("/translations/interface/ro.xlf").body();
        String now = Words.in(Language.RO).of(KEY);
        String page = "/translations/interface/ro/import";
        var tried = bring(elena, page, file.replace(">" + now + "</target>", ">Direct la conținut</target>"));
        say("Salt la conținut");
        var late = elena.post(page, packed(tried.body()));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("since the file was tried, this text was changed: " + KEY, "Salt la conținut");
        assertThat(Words.in(Language.RO).of(KEY)).isEqualTo("Salt la conținut");
        assertThat(elena.post(page, packed(late.body())).statusCode()).isEqualTo(303);
        assertThat(Words.in(Language.RO).of(KEY)).isEqualTo("Direct la conținut");
        say("");
    }

    /** Somebody else words the message; nothing returns to the words of the program. */
    private void say(String words) {
        var text = phrasings.texts(ANA, Language.RO).stream()
                .filter(one -> one.key().equals(KEY))
                .findFirst()
                .orElseThrow();
        var wanted = Optional.of(words).filter(own -> !own.isEmpty());
        assertThat(phrasings.put(ANA, new NewPhrasing(KEY, Language.RO, text.mark(), wanted)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_could_not_be_confirmed_is_not_tried() {
        var elena = translator();
        String file = elena.get("/translations/interface/ro.xlf").body();
        var noise = new byte[1_500_000];
        new Random(7).nextBytes(noise);
        String large = file.replace(
                "</xliff>",
                "<!--" + Base64.getUrlEncoder().encodeToString(noise).replace('-', '.') + "--></xliff>");
        var tried = bring(elena, "/translations/interface/ro/import", large);
        assertThat(tried.statusCode()).isEqualTo(422);
        assertThat(tried.body()).contains("The file is too large.").doesNotContain("name=\"packed\"");
    }

    private Network made(String name) {
        return TranslatedNetwork.made(
                networks, ANA, name, LocalText.of("en", "First aim"), LocalText.of("ro", "Al doilea scop"));
    }

    @Test
    void what_people_wrote_goes_out_by_the_language_of_its_original_and_comes_in_translated() {
        var network = made("words-in-files");
        var maria = as("Maria", Held.of(Role.LEAD_COMMUNICATION, network.scope()));
        String in = "?in=" + network.scope().path();
        String file =
                maria.get("/translations/content/it.xlf" + in + "&open=true").body();
        assertThat(file)
                .contains("srcLang=\"en\"", "Digital innovation", "First aim", "state=\"initial\"")
                .doesNotContain("Al doilea scop");
        assertThat(maria.get("/translations/content/it.xlf" + in + "&source=ro").body())
                .contains("srcLang=\"ro\"", "Al doilea scop");
        String filled = file.replace(
                "<source>Digital innovation</source>",
                "<source>Digital innovation</source><target>Innovazione digitale</target>");
        String page = "/translations/content/it/import" + in;
        var tried = bring(maria, page, filled);
        assertThat(tried.body()).contains("The file would change one text", "Innovazione digitale");
        assertThat(networks.network("words-in-files").orElseThrow().title().version(Language.IT.locale()))
                .isEmpty();
        var stored = maria.post(page, packed(tried.body()));
        assertThat(stored.statusCode()).isEqualTo(303);
        assertThat(networks.network("words-in-files").orElseThrow().title().version(Language.IT.locale()))
                .contains("Innovazione digitale");
        assertThat(get("/networks/words-in-files", "Accept-Language", "it").body())
                .contains("Innovazione digitale");
        var late = bring(maria, page, filled.replace("<source>First aim</source>", "<source>Another aim</source>"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("The original says something else now", "Another aim", "First aim");
        var other = as("Vlad", Held.of(Role.LEAD_COMMUNICATION, Scope.network(network.programme(), new Slug("other"))));
        assertThat(other.get("/translations/content/it.xlf" + in).statusCode()).isEqualTo(404);
        assertThat(other.get("/translations/interface/it.xlf").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_that_is_no_file_or_none_is_refused() {
        var elena = translator();
        String page = "/translations/interface/fi/import";
        assertThat(elena.post(page).statusCode()).isEqualTo(422);
        assertThat(elena.post(page, "packed", "no parcel").statusCode()).isEqualTo(422);
        assertThat(bring(elena, page, "<!DOCTYPE x><xliff/>").body())
                .contains("A file with a document type is not read.");
    }
}
