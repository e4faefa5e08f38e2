package eu.di4c.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.ThingNames;
import eu.di4c.kernel.ThingNames.Named;
import eu.di4c.network.Networks;
import eu.di4c.notice.NoticeAnswer.Done;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the journal says was done to a draft or to a decision is said with its title. */
class NamesOfNoticesTest extends SampleTest {

    private static final Actor ANA = Actor.commandLine("ana");

    @Autowired
    private Notices notices;

    @Autowired
    private Networks networks;

    @Autowired
    private List<ThingNames> names;

    @Test
    void a_draft_is_named_by_its_title_to_those_who_may_see_it_and_to_nobody_else() {
        var order = new ComposeNotice("di4c", "botosani", Language.RO, LocalDate.of(2020, 5, 7), Optional.empty());
        var draft = ((Done) notices.compose(ANA, order)).notice();
        var subject = new SubjectRef("notice", draft.slug().text());
        var named = Objects.requireNonNull(named(ANA, subject).get(subject));
        assertThat(named.name().original().text()).isEqualTo(draft.wording().title());
        assertThat(named.page()).isEqualTo("/notices/" + draft.slug());
        assertThat(named(new Actor.Anybody(Origin.INTERNET), subject)).isEmpty();
    }

    @Test
    void a_decision_is_named_by_what_was_decided() {
        var network = networks.network("di4c").orElseThrow();
        var gate = networks.gates(network.id()).getFirst();
        var subject = new SubjectRef("gate", gate.code().text());
        assertThat(named(ANA, subject))
                .containsEntry(subject, new Named(gate.decision(), "/programmes/" + gate.programme()));
    }

    private Map<SubjectRef, Named> named(Actor by, SubjectRef subject) {
        var found = new HashMap<SubjectRef, Named>();
        names.forEach(some -> found.putAll(some.of(by, List.of(subject))));
        return found;
    }
}
