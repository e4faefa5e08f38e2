package eu.di4c.calendar;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.item;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.CalendarItem.Hold;
import eu.di4c.calendar.CalendarItem.Kind;
import eu.di4c.calendar.reporting.PartnerReports;
import eu.di4c.calendar.reporting.PartnerReports.Telling;
import eu.di4c.calendar.reporting.Reporting;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Outcome;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkId;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.network.Partnerships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever answers for a partner says that it has reported; what is said stays, and the latest counts. */
class PartnerReportsTest extends ProgramTest {

    private static final Telling YESTERDAY =
            new Telling(FuzzyDate.parse("2021-03-14"), Optional.of(text("Sent by post, fictitious")));

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Items items;

    @Autowired
    private PartnerReports reports;

    @Autowired
    private DueItems dueItems;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Clock clock;

    @Test
    void an_officer_says_it_for_her_partner_and_the_lead_for_all() {
        Network network = network("says-it");
        assertThat(reports.report(Cast.officer(network), network, "report", partner(network, "ro"), YESTERDAY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(reports.report(Cast.lead(network), network, "report", partner(network, "fi"), YESTERDAY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(board(network).missing()).isEmpty();
        assertThat(board(network).lines().getFirst().reported().orElseThrow())
                .satisfies(told -> assertThat(told.by()).isEqualTo("Ana"))
                .satisfies(told -> assertThat(told.remark()).isEqualTo(YESTERDAY.remark()));
    }

    @Test
    void nobody_says_it_for_another_partner() {
        Network network = network("says-not");
        for (Actor other :
                List.of(Cast.neighbour(network), Cast.finance(network), Cast.committee(network), Cast.NOBODY)) {
            assertThatThrownBy(() -> reports.report(other, network, "report", partner(network, "ro"), YESTERDAY))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> reports.takeBack(other, network, "report", partner(network, "ro"), Optional.empty()))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(board(network).reported()).isZero();
    }

    @Test
    void who_works_in_the_network_sees_who_has_reported_and_nobody_else() {
        Network network = network("sees-it");
        for (Actor inside :
                List.of(Cast.officer(network), Cast.finance(network), Cast.lead(network), Cast.committee(network))) {
            assertThat(reports.all(inside, network, today())).hasSize(1);
            assertThat(due(inside, network)).containsOnlyKeys(network.id());
        }
        Actor elsewhere = Cast.officer(network("sees-another"));
        for (Actor outside : List.of(elsewhere, Cast.NOBODY)) {
            assertThatThrownBy(() -> reports.all(outside, network, today())).isInstanceOf(NotAllowed.class);
            assertThat(due(outside, network)).isEmpty();
        }
    }

    @Test
    void it_can_be_taken_back_once() {
        Network network = network("back");
        Partner partner = partner(network, "ro");
        reports.report(BY, network, "report", partner, YESTERDAY);
        assertThat(reports.takeBack(Cast.officer(network), network, "report", partner, Optional.empty()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(board(network).reported()).isZero();
        assertThat(reports.takeBack(BY, network, "report", partner, Optional.empty()))
                .isEqualTo(Outcome.refused("", "calendar.report.nothing"));
    }

    @Test
    void nobody_has_reported_tomorrow_nor_to_a_meeting() {
        Network network = network("tomorrow");
        var tomorrow = new Telling(FuzzyDate.day(today().plusDays(1)), Optional.empty());
        assertThat(reports.report(BY, network, "report", partner(network, "ro"), tomorrow))
                .isEqualTo(Outcome.refused("on", "calendar.report.future", tomorrow.on()));
        assertThat(reports.report(BY, network, "stage", partner(network, "ro"), YESTERDAY))
                .isEqualTo(Outcome.refused("", "calendar.report.notAsked"));
    }

    @Test
    void what_was_reported_to_and_who_reported_stay() {
        Network network = network("stays");
        Partner partner = partner(network, "ro");
        reports.report(BY, network, "report", partner, YESTERDAY);
        var item = items.item(network, "report").orElseThrow();
        assertThat(items.remove(BY, network, "report", Decision.NOT_STATED, Mark.of(item)))
                .isEqualTo(Outcome.refused("", "calendar.refused.facts"));
        assertThat(partnerships.remove(BY, network, partner.slug(), partner.mark()))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Map<NetworkId, List<Reporting>> due(Actor by, Network network) {
        var due = dueItems.due(List.of(network.id()), today(), today());
        return reports.of(by, List.of(network), due, networks.partners(List.of(network.id())), today());
    }

    private Network network(String slug) {
        Network network = SampleNetwork.make(networks, slug);
        calendars.put(
                BY,
                network,
                new CalendarDraft(
                        List.of(
                                item(
                                        "report",
                                        Kind.REPORTING_DEADLINE,
                                        "2021-03-15/2021-03-15",
                                        new Hold.Free(),
                                        Set.of()),
                                SampleNetwork.stage("stage", "2020-05/2021-05")),
                        List.of()));
        return network;
    }

    private Reporting board(Network network) {
        return reports.all(BY, network, today()).getFirst();
    }

    private Partner partner(Network network, String country) {
        return networks.partner(network.id(), network.slug() + "-" + country).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
