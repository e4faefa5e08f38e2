package eu.di4c.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.notice.NoticeAnswer.Done;
import eu.di4c.notice.NoticeAnswer.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class NoticeRightsTest extends SampleTest {

    private static final Slug URBACT = new Slug("urbact-3");
    private static final Slug DI4C = new Slug("di4c");
    private static final Actor NOBODY = new Actor.Anybody(Origin.INTERNET);
    private static final Actor ANA = of("botosani", Role.PARTNER_COMMUNICATION);
    private static final Actor FINANCE_AT_HOME = of("botosani", Role.PARTNER_FINANCE);
    private static final Actor FINANCE_ELSEWHERE = of("oulu", Role.PARTNER_FINANCE);
    private static final Actor OFFICER_ELSEWHERE = of("oulu", Role.PARTNER_COORDINATOR);
    private static final Actor SECRETARIAT = person(Held.of(Role.SECRETARIAT, Scope.programme(URBACT)));
    private static final Actor LEAD = person(Held.of(Role.LEAD_COMMUNICATION, Scope.network(URBACT, DI4C)));

    @Autowired
    private Notices notices;

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_partner_writes_for_itself_and_the_lead_for_all_and_nobody_else() {
        for (Actor stranger : List.of(NOBODY, OFFICER_ELSEWHERE, FINANCE_AT_HOME, SECRETARIAT)) {
            assertThatThrownBy(() -> notices.compose(stranger, order("di4c", "botosani")))
                    .as(stranger.toString())
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(notices.compose(ANA, order("di4c", "botosani"))).isInstanceOf(Done.class);
        assertThat(notices.compose(LEAD, order("di4c", "botosani"))).isInstanceOf(Done.class);
    }

    @Test
    void a_stranger_can_do_nothing_with_a_draft_and_leaves_it_as_it_was() {
        var draft = composed();
        var slug = draft.slug();
        untouched(draft, by -> notices.edit(by, slug, draft.revision(), words("Other")));
        untouched(draft, by -> notices.publish(by, slug));
        untouched(draft, by -> notices.publish(by, slug, draft.revision()));
        untouched(draft, by -> notices.discard(by, slug, draft.revision()));
        untouched(draft, by -> notices.entrusted(by, Action.WRITE_NOTICES, slug.text()));
    }

    @Test
    void a_stranger_can_do_nothing_with_a_published_notice_and_leaves_it_as_it_was() {
        var notice = done(notices.publish(ANA, composed().slug()));
        untouched(
                notice,
                by -> notices.post(
                        by,
                        notice.slug(),
                        new Posting(
                                Optional.of(LocalDate.of(2020, 6, 1)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        untouched(notice, by -> notices.correct(by, notice.slug(), "Wrong"));
        untouched(notice, by -> notices.withdraw(by, notice.slug(), "Wrong"));
    }

    @Test
    void to_a_stranger_a_notice_of_others_and_none_look_the_same() {
        var draft = composed();
        for (Actor stranger : List.of(NOBODY, FINANCE_ELSEWHERE, OFFICER_ELSEWHERE, SECRETARIAT)) {
            for (String slug : List.of(draft.slug().text(), "there-is-none")) {
                assertThatThrownBy(() -> notices.publish(stranger, new Slug(slug)))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> notices.entrusted(stranger, Action.WRITE_NOTICES, slug))
                        .isInstanceOf(NotAllowed.class);
                assertThat(notices.seen(stranger, slug)).isEmpty();
            }
        }
    }

    @Test
    void a_draft_is_seen_by_those_of_its_partner_and_of_the_network() {
        var draft = composed();
        for (Actor reader : List.of(ANA, FINANCE_AT_HOME, LEAD)) {
            assertThat(notices.seen(reader, draft.slug().text())).contains(draft);
            assertThat(notices.drafts(reader, DI4C)).contains(draft);
        }
        for (Actor stranger : List.of(NOBODY, FINANCE_ELSEWHERE, SECRETARIAT)) {
            assertThat(notices.drafts(stranger, DI4C)).doesNotContain(draft);
        }
        assertThat(notices.seen(
                        NOBODY, done(notices.publish(ANA, draft.slug())).slug().text()))
                .isPresent();
    }

    @Test
    void nobody_publishes_words_that_she_has_not_read() {
        var draft = composed();
        var edited = done(notices.edit(LEAD, draft.slug(), draft.revision(), words("Changed meanwhile")));
        assertThat(notices.publish(ANA, draft.slug(), draft.revision()))
                .isEqualTo(new Refused(Refusal.CHANGED_MEANWHILE));
        assertThat(notices.shown(draft.slug().text())).isEmpty();
        assertThat(notices.publish(ANA, draft.slug(), edited.revision())).isInstanceOf(Done.class);
    }

    @Test
    void a_draft_can_be_thrown_away_and_what_is_published_cannot() {
        var draft = composed();
        done(notices.edit(ANA, draft.slug(), draft.revision(), words("Newer")));
        assertThat(notices.discard(ANA, draft.slug(), draft.revision()))
                .isEqualTo(new Refused(Refusal.CHANGED_MEANWHILE));
        var newer = notices.notice(draft.slug().text()).orElseThrow();
        done(notices.discard(ANA, draft.slug(), newer.revision()));
        assertThat(notices.notice(draft.slug().text())).isEmpty();

        var published = done(notices.publish(ANA, composed().slug()));
        assertThat(notices.discard(ANA, published.slug(), published.revision()))
                .isEqualTo(new Refused(Refusal.NOT_A_DRAFT));
        assertThat(notices.notice(published.slug().text())).contains(published);
    }

    @Test
    void the_journal_hears_of_every_step_with_the_words_before_and_after() {
        var draft = composed();
        var edited = done(notices.edit(ANA, draft.slug(), draft.revision(), words("New title")));
        done(notices.edit(ANA, draft.slug(), edited.revision(), edited.wording()));
        done(notices.publish(ANA, draft.slug()));
        done(notices.correct(ANA, draft.slug(), "A wrong sum"));
        done(notices.withdraw(ANA, draft.slug(), "Replaced"));
        assertThat(told(draft.slug()))
                .extracting(Recorded::what)
                .containsExactly(
                        "notice.drafted", "notice.edited", "notice.published", "notice.corrected", "notice.withdrawn");
        assertThat(told(draft.slug())).allSatisfy(told -> {
            assertThat(told.by()).isEqualTo(ANA);
            assertThat(told.scope()).isEqualTo(Scope.partner(URBACT, DI4C, new Slug("botosani")));
        });
        assertThat(told(draft.slug()).get(1).changes())
                .contains(
                        new Recorded.Change("title", Optional.of(draft.wording().title()), Optional.of("New title")));
        assertThat(told(draft.slug())).last().extracting(Recorded::why).isEqualTo(Optional.of("Replaced"));
    }

    @Test
    void what_is_refused_is_not_told() {
        var draft = composed();
        notices.withdraw(ANA, draft.slug(), "Not yet published");
        notices.edit(ANA, draft.slug(), draft.revision() + 7, words("Unseen"));
        assertThat(told(draft.slug())).extracting(Recorded::what).containsExactly("notice.drafted");
    }

    @Test
    void a_version_in_another_language_is_only_of_what_its_writer_may_read() {
        var draft = composed();
        var order =
                new ComposeNotice("di4c", "oulu", Language.EN, LocalDate.of(2020, 6, 10), Optional.of(draft.slug()));
        assertThat(notices.compose(OFFICER_ELSEWHERE, order)).isEqualTo(new Refused(Refusal.UNKNOWN_NOTICE));
    }

    @Test
    void a_notice_from_a_file_belongs_to_the_partner_of_its_organisation() {
        var draft = composed();
        var told = new Notice(
                new NoticeId(Ids.next()),
                new Slug(draft.slug() + "-told"),
                draft.language(),
                draft.issuer(),
                draft.wording(),
                Optional.empty(),
                Optional.empty(),
                draft.steps(),
                1);
        assertThatThrownBy(() -> notices.put(ANA, told)).isInstanceOf(NotAllowed.class);
        done(notices.put(SECRETARIAT, told));
        assertThat(notices.scope(told)).isEqualTo(Scope.partner(URBACT, DI4C, new Slug("botosani")));
    }

    private void untouched(Notice notice, Consumer<Actor> deed) {
        for (Actor stranger : List.of(NOBODY, FINANCE_ELSEWHERE, OFFICER_ELSEWHERE, FINANCE_AT_HOME, SECRETARIAT)) {
            assertThatThrownBy(() -> deed.accept(stranger)).isInstanceOf(NotAllowed.class);
        }
        assertThat(notices.notice(notice.slug().text())).contains(notice);
    }

    private List<Recorded> told(Slug slug) {
        Stream<Recorded> told = events.stream(Recorded.class);
        return told.filter(one -> one.subject().key().equals(slug.text())).toList();
    }

    private Notice composed() {
        return done(notices.compose(ANA, order("di4c", "botosani")));
    }

    private static ComposeNotice order(String network, String partner) {
        return new ComposeNotice(network, partner, Language.RO, LocalDate.of(2020, 6, 10), Optional.empty());
    }

    private static Wording words(String title) {
        return new Wording(title, "s", "b", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Actor of(String partner, Role role) {
        return person(Held.of(role, Scope.partner(URBACT, DI4C, new Slug(partner))));
    }

    private static Actor person(Held held) {
        return Actor.Person.at(Origin.LOOPBACK, new PersonId(Ids.next()), "Ana", List.of(held));
    }

    private static Notice done(NoticeAnswer answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return ((Done) answer).notice();
    }
}
