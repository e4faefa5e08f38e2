package eu.di4c.notice;

import eu.di4c.budget.Budgets;
import eu.di4c.calendar.Act;
import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.Change;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.notice.compose.NoticeFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a notice may tell from the doors that know it. */
@Component
class NoticeSources {

    private final Networks networks;
    private final Calendars calendars;
    private final Budgets budgets;

    NoticeSources(Networks networks, Calendars calendars, Budgets budgets) {
        this.networks = networks;
        this.calendars = calendars;
        this.budgets = budgets;
    }

    Optional<Network> network(String name) {
        return networks.named(name);
    }

    Optional<Partner> partner(Network network, String slug) {
        return networks.partner(network.id(), slug);
    }

    /** The partner of a network for which an organisation stands, the present one first. */
    Optional<Slug> partner(Slug network, Slug organisation) {
        return networks.network(network.text()).stream()
                .flatMap(found -> networks.partners(found.id()).stream())
                .filter(partner -> partner.organisation().slug().equals(organisation))
                .min(Comparator.comparing(partner -> partner.replacedBy().isPresent()))
                .map(Partner::slug);
    }

    /** The part of the system that is a partner of a network, or the network itself where none is named. */
    Scope scope(Slug network, Optional<Slug> partner) {
        return networks.network(network.text())
                .map(Network::programme)
                .map(programme -> partner.map(slug -> Scope.partner(programme, network, slug))
                        .orElseGet(() -> Scope.network(programme, network)))
                .orElse(Scope.EVERYWHERE);
    }

    NoticeFacts facts(Network network, Partner issuer) {
        return new NoticeFacts(
                network,
                networks.programme(network.programme()).orElseThrow(),
                issuer,
                networks.partners(network.id()),
                networks.gates(network.id()),
                budgets.of(network, List.of(issuer)),
                calendars.of(network).items().stream()
                        .filter(item -> item.kind() == CalendarItem.Kind.STAGE)
                        .toList(),
                extensions(network));
    }

    /** Shifts that made the network longer and still hold, the oldest first. */
    private List<NoticeFacts.Extension> extensions(Network network) {
        var acts = calendars.acts(network.id());
        var taken = acts.stream().flatMap(act -> act.reverts().stream()).collect(Collectors.toSet());
        return acts.reversed().stream()
                .filter(act -> act.kind() == Act.Kind.SHIFT && !taken.contains(act.id()))
                .map(act -> extension(network, act))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What an act did to the end of the last phase it touched; a shift backward makes nothing longer. */
    private Optional<NoticeFacts.Extension> extension(Network network, Act act) {
        return act.step()
                .filter(step -> !step.isNegative())
                .flatMap(step -> calendars.changes(network, act).stream()
                        .filter(change -> change.subject() == Change.Subject.PHASE)
                        .filter(change ->
                                change.before().isPresent() && change.after().isPresent())
                        .max(Comparator.comparing(change -> Integer.valueOf(change.code())))
                        .map(change -> new NoticeFacts.Extension(
                                step,
                                act.reason(),
                                act.decidedBy(),
                                Objects.requireNonNull(change.before().orElse(null))
                                        .to(),
                                Objects.requireNonNull(change.after().orElse(null))
                                        .to())));
    }
}
