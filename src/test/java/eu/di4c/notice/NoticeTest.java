package eu.di4c.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.document.FundedBy;
import eu.di4c.document.Samples;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import eu.di4c.site.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static final Actor ANA = Actor.commandLine("ana");
    private static final Instant NOW = Instant.parse("2020-06-10T08:00:00Z");
    private static final FundedBy URBACT = new FundedBy("URBACT III", "2014-2020", "ERDF");

    private final Notice draft = draft("INFORMARE", "Text", Optional.of(URBACT));
    private final Notice published = done(draft.published(ANA, NOW, Optional.empty()));
    private final Notice withdrawn = done(published.withdrawn(ANA, NOW, "Sumă greșită"));

    @Test
    void a_draft_is_published_once() {
        assertThat(published.state()).isEqualTo(new NoticeState.Published(NOW, "ana"));
        assertThat(published.published(ANA, NOW, Optional.empty())).isEqualTo(new Refused(Refusal.NOT_A_DRAFT));
        assertThat(withdrawn.published(ANA, NOW, Optional.empty())).isEqualTo(new Refused(Refusal.NOT_A_DRAFT));
    }

    @Test
    void what_is_published_changes_no_more() {
        var words = new Wording("Altul", "s", "b", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(done(draft.edited(ANA, NOW, words)).wording()).isEqualTo(words);
        assertThat(published.edited(ANA, NOW, words)).isEqualTo(new Refused(Refusal.NOT_A_DRAFT));
        assertThat(withdrawn.edited(ANA, NOW, words)).isEqualTo(new Refused(Refusal.NOT_A_DRAFT));
    }

    @Test
    void a_notice_needs_a_title_and_a_text() {
        assertThat(draft(" ", "Text", Optional.empty()).published(ANA, NOW, Optional.empty()))
                .isEqualTo(new Refused(Refusal.TITLE_MISSING));
        assertThat(draft("T", "\n", Optional.empty()).published(ANA, NOW, Optional.empty()))
                .isEqualTo(new Refused(Refusal.BODY_MISSING));
    }

    @Test
    void a_notice_that_must_carry_the_unions_statement_is_not_published_without_it() {
        var unknownPeriod = draft("T", "b", Optional.of(new FundedBy("URBACT V", "2028-2034", "ERDF")));
        assertThat(unknownPeriod.published(ANA, NOW, Optional.empty()))
                .isEqualTo(new Refused(Refusal.STATEMENT_MISSING));
        assertThat(draft("T", "b", Optional.empty()).published(ANA, NOW, Optional.empty()))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_notice_is_withdrawn_only_with_a_reason_and_only_once_published() {
        assertThat(published.withdrawn(ANA, NOW, " ")).isEqualTo(new Refused(Refusal.REASON_MISSING));
        assertThat(draft.withdrawn(ANA, NOW, "why")).isEqualTo(new Refused(Refusal.NOT_PUBLISHED));
        assertThat(withdrawn.state()).isEqualTo(new NoticeState.Withdrawn(NOW, "ana", "Sumă greșită"));
        assertThat(withdrawn.withdrawn(ANA, NOW, "again")).isEqualTo(new Refused(Refusal.NOT_PUBLISHED));
    }

    @Test
    void a_correction_is_a_new_draft_that_names_the_old_notice() {
        var correction =
                done(published.correction(ANA, NOW, "Sumă greșită", new NoticeId(Ids.next()), new Slug("informare-2")));
        assertThat(correction.state()).isInstanceOf(NoticeState.Draft.class);
        assertThat(correction.corrects()).contains(published.slug());
        assertThat(correction.steps().getFirst().reason()).contains("Sumă greșită");
        assertThat(published.state()).isInstanceOf(NoticeState.Published.class);
        assertThat(draft.correction(ANA, NOW, "x", new NoticeId(Ids.next()), new Slug("y")))
                .isEqualTo(new Refused(Refusal.NOT_PUBLISHED));
        assertThat(published.correction(ANA, NOW, "", new NoticeId(Ids.next()), new Slug("y")))
                .isEqualTo(new Refused(Refusal.REASON_MISSING));
    }

    @Test
    void posting_is_noted_after_publication_and_changes_nothing_else() {
        var posting = new Posting(
                Optional.of(LocalDate.of(2020, 6, 11)),
                Optional.of(LocalDate.of(2020, 7, 11)),
                Optional.of("avizier"),
                Optional.of("PV 7"));
        var posted = done(published.posted(ANA, NOW, posting));
        assertThat(posted.posting()).contains(posting);
        assertThat(posted.state()).isEqualTo(published.state());
        assertThat(posted.wording()).isEqualTo(published.wording());
        assertThat(draft.posted(ANA, NOW, posting)).isEqualTo(new Refused(Refusal.NOT_PUBLISHED));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_is_explained(Refusal refusal) {
        assertThat(Words.in(Language.RO).of(refusal.message())).isNotBlank();
        assertThat(Words.in(Language.EN).of(refusal.message())).isNotBlank();
    }

    private static Notice done(NoticeAnswer answer) {
        return ((Done) answer).notice();
    }

    private static Notice draft(String title, String body, Optional<FundedBy> funding) {
        return new Notice(
                new NoticeId(Ids.next()),
                new Slug("informare"),
                Language.RO,
                new Issuer(new Slug("di4c"), new Slug("municipiul-botosani"), Samples.botosani(), funding),
                new Wording(title, "subiect", body, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(Step.of(Step.Kind.DRAFTED, NOW, "ana")),
                1);
    }
}
