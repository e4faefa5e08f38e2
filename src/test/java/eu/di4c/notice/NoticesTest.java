package eu.di4c.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Networks;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesTest extends SampleTest {

    private static final Actor ANA = Actor.commandLine("ana");
    private static final LocalDate JUNE_2020 = LocalDate.of(2020, 6, 10);

    @Autowired
    private Notices notices;

    @Autowired
    private Networks networks;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_notice_tells_the_facts_in_its_own_language(Language language) throws IOException {
        String text = composed(language).wording().body();
        var di4c = networks.network("di4c").orElseThrow();
        var facts = Stream.of(
                        di4c.aims(),
                        di4c.activities(),
                        di4c.phases().stream()
                                .flatMap(phase -> phase.results().stream())
                                .toList())
                .flatMap(List::stream)
                .toList();
        assertThat(facts).hasSizeGreaterThan(10).allSatisfy(fact -> {
            assertThat(fact.in(language.locale()).locale().getLanguage()).isEqualTo(language.tag());
            assertThat(text).contains(fact.in(language.locale()).text());
        });
        Files.createDirectories(Path.of("target/notices"));
        Files.writeString(Path.of("target/notices/" + language.tag() + ".md"), text);
    }

    @Test
    void the_romanian_notice_has_every_fact_of_the_seed() {
        String text = composed(Language.RO).wording().body();
        for (String fact : List.of(
                "Inovații digitale pentru orașe",
                "DI4C",
                "URBACT III",
                "septembrie 2019",
                "februarie 2020",
                "Messina (Italia",
                "Roquetas de Mar (Spania)",
                "Oulu (Finlanda)",
                "Saint-Quentin (Franța)",
                "Trikala (Grecia",
                "Portalegre (Portugalia)",
                "Ventspils (Letonia, prin Ventspils Digital Centre)",
                "8.403 euro",
                "1.260 euro",
                "orașe inteligente",
                "planuri de acțiune personalizate",
                "capacității funcționarilor publici",
                "digitalizare a activității instituțiilor",
                "studiile de bază",
                "profilurile orașelor partenere",
                "formularul de cerere pentru faza 2",
                "Grup Local URBACT",
                "7 mai 2020",
                "Comitetul de Monitorizare",
                "Toate Rețelele de Planificare a Acțiunilor au fost aprobate pentru faza 2",
                "66.505 euro",
                "9.975 euro",
                "acțiuni la scară mică",
                "experimentează idei noi de proiecte",
                "instruiri online",
                "care va formula planul de acțiune integrat",
                "mecanism de accelerare",
                "lipsa unei viziuni strategice și globale",
                "lipsa capacității tehnice și inginerești",
                "cetățeni și antreprenori",
                "COVID-19",
                "3 luni",
                "august 2022",
                "foaia de parcurs a Planului de acțiune integrat",
                "elaborarea Planului de acțiune integrat",
                "finalizarea Planului de acțiune integrat",
                "schimb de cunoștințe",
                "Claudiu Nanea",
                "Ortansa Albu")) {
            assertThat(text).contains(fact);
        }
        assertThat(text).doesNotContainPattern("[şţŞŢ]");
    }

    @Test
    void the_english_notice_says_the_same() {
        String text = composed(Language.EN).wording().body();
        for (String fact : List.of(
                "Digital Innovation for Cities",
                "Trikala (Greece, through e-Trikala)",
                "total budget of **€8,403**, of which **€7,143** from the European Union",
                "**€1,260** local contribution",
                "**€66,505**",
                "**€9,975** local contribution",
                "hard and soft infrastructure",
                "no strategic and global vision",
                "7 May 2020",
                "3 months",
                "August 2022",
                "exchange of knowledge",
                "Ortansa Albu")) {
            assertThat(text).contains(fact);
        }
    }

    @Test
    void the_paper_is_that_of_the_organisation_and_shows_who_pays() {
        var notice = composed(Language.RO);
        assertThat(notice.issuer().letterhead().organisation()).isEqualTo("Primăria Municipiului Botoșani");
        assertThat(notice.issuer().letterhead().address()).contains("CF: 3372882");
        assertThat(notice.issuer().mark(Language.RO).orElseThrow().words()).contains("Uniunea Europeană");
    }

    @Test
    void a_draft_is_not_shown_and_a_published_one_stays_as_it_is() {
        var draft = composed(Language.RO);
        assertThat(notices.shown(draft.slug().text())).isEmpty();
        var published = done(notices.publish(ANA, draft.slug()));
        assertThat(notices.shown(draft.slug().text())).contains(published);
        assertThat(notices.edit(ANA, draft.slug(), published.revision(), draft.wording()))
                .isEqualTo(new Refused(Refusal.NOT_A_DRAFT));
        assertThat(notices.notice(draft.slug().text()).orElseThrow().wording()).isEqualTo(draft.wording());
    }

    @Test
    void the_second_of_two_editors_is_told() {
        var draft = composed(Language.RO);
        var words = new Wording("Titlu", "s", "b", Optional.empty(), Optional.empty(), Optional.of("tel."));
        var edited = done(notices.edit(ANA, draft.slug(), draft.revision(), words));
        assertThat(notices.notice(draft.slug().text())).contains(edited);
        assertThat(notices.edit(ANA, draft.slug(), draft.revision(), draft.wording()))
                .isEqualTo(new Refused(Refusal.CHANGED_MEANWHILE));
    }

    @Test
    void a_number_is_given_once_in_a_year() {
        var first = numbered(composed(Language.RO), 4711);
        assertThat(first).isInstanceOf(Done.class);
        assertThat(numbered(composed(Language.RO), 4711)).isEqualTo(new Refused(Refusal.NUMBER_TAKEN));
        assertThat(numbered(composed(Language.EN), 4711)).isInstanceOf(Done.class);
    }

    @RepeatedTest(10)
    void of_two_who_give_a_number_at_the_same_moment_one_is_refused(RepetitionInfo round) throws Exception {
        int number = 5000 + round.getCurrentRepetition();
        var drafts = List.of(composed(Language.RO), composed(Language.RO));
        var together = new CyclicBarrier(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<NoticeAnswer>();
            for (var answer : hands.invokeAll(drafts.stream()
                    .<Callable<NoticeAnswer>>map(draft -> () -> {
                        together.await();
                        return numbered(draft, number);
                    })
                    .toList())) {
                answers.add(answer.get());
            }
            assertThat(answers).hasAtLeastOneElementOfType(Done.class).contains(new Refused(Refusal.NUMBER_TAKEN));
        }
    }

    @Test
    void a_correction_points_to_the_old_notice_and_is_found_from_it() {
        var old = published(Language.RO);
        var correction = done(notices.correct(ANA, old.slug(), "Sumă greșită"));
        assertThat(notices.correct(ANA, old.slug(), "Încă una")).isEqualTo(new Refused(Refusal.ALREADY_CORRECTED));
        assertThat(notices.relatives(old)).isEmpty();
        done(notices.publish(ANA, correction.slug()));
        assertThat(notices.relatives(old)).extracting(Notice::slug).containsExactly(correction.slug());
        assertThat(notices.relatives(correction)).extracting(Notice::slug).containsExactly(old.slug());
        assertThat(notices.notice(correction.slug().text()).orElseThrow().corrects())
                .contains(old.slug());
    }

    @Test
    void what_is_withdrawn_is_listed_no_more_but_its_reason_stays() {
        var notice = published(Language.RO);
        assertThat(slugs("")).contains(notice.slug());
        done(notices.withdraw(ANA, notice.slug(), "Publicat din greșeală"));
        assertThat(slugs("")).doesNotContain(notice.slug());
        assertThat(notices.shown(notice.slug().text()).orElseThrow().state())
                .isInstanceOfSatisfying(
                        NoticeState.Withdrawn.class,
                        state -> assertThat(state.reason()).isEqualTo("Publicat din greșeală"));
    }

    @Test
    void a_search_needs_no_diacritics_and_only_beginnings_of_words() {
        var notice = published(Language.RO);
        assertThat(slugs("Botosani functionari")).contains(notice.slug());
        assertThat(slugs("BOTOŞANI")).contains(notice.slug());
        assertThat(slugs("botoșani elefant")).doesNotContain(notice.slug());
        assertThat(slugs("' & | ! :* ( )")).contains(notice.slug());
    }

    @Test
    void versions_in_other_languages_know_each_other() {
        var romanian = published(Language.RO);
        var english = done(notices.compose(
                ANA, new ComposeNotice("di4c", "botosani", Language.EN, JUNE_2020, Optional.of(romanian.slug()))));
        done(notices.publish(ANA, english.slug()));
        assertThat(notices.relatives(romanian)).extracting(Notice::language).containsExactly(Language.EN);
    }

    @Test
    void what_cannot_be_composed_is_refused() {
        assertThat(compose("nowhere", "botosani", Language.RO)).isEqualTo(new Refused(Refusal.UNKNOWN_NETWORK));
        assertThat(compose("di4c", "atlantis", Language.RO)).isEqualTo(new Refused(Refusal.UNKNOWN_PARTNER));
        assertThat(notices.publish(ANA, new Slug("no-such-notice"))).isEqualTo(new Refused(Refusal.UNKNOWN_NOTICE));
    }

    private List<Slug> slugs(String text) {
        return notices.published(new NoticeSearch(text, List.of(new Slug("di4c")), Optional.empty(), 100)).stream()
                .map(Notice::slug)
                .toList();
    }

    private NoticeAnswer numbered(Notice draft, int number) {
        var wording = draft.wording();
        return notices.edit(
                ANA,
                draft.slug(),
                draft.revision(),
                new Wording(
                        wording.title(),
                        wording.subject(),
                        wording.body(),
                        Optional.of(new NoticeNumber(number, 2020)),
                        Optional.of(JUNE_2020),
                        Optional.empty()));
    }

    private Notice published(Language language) {
        return done(notices.publish(ANA, composed(language).slug()));
    }

    private Notice composed(Language language) {
        return done(compose("di4c", "botosani", language));
    }

    private NoticeAnswer compose(String network, String partner, Language language) {
        return notices.compose(ANA, new ComposeNotice(network, partner, language, JUNE_2020, Optional.empty()));
    }

    private static Notice done(NoticeAnswer answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return ((Done) answer).notice();
    }
}
