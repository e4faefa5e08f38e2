package eu.di4c.network.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkEdits;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Networks;
import eu.di4c.network.Phase;
import eu.di4c.network.Programme;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Editing;
import eu.di4c.site.form.Removing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How forms of networks, their phases and disputed facts are read, stored and taken away, for pages and programs. */
@Component
class NetworkForms {

    private final Networks networks;
    private final NetworkEdits edits;

    NetworkForms(Networks networks, NetworkEdits edits) {
        this.networks = networks;
        this.edits = edits;
    }

    Network network(String slug) {
        return networks.network(slug).orElseThrow(Missing::new);
    }

    Editing<Network> fresh(Visit visit, Programme programme) {
        visit.by().must(Action.ADD_NETWORK, Scope.programme(programme.slug()));
        return new Editing<>(
                reader -> NetworkForm.read(
                        reader,
                        programme.slug(),
                        Optional.empty(),
                        slug -> networks.network(slug.text()).isPresent()),
                network -> edits.add(visit.by(), network),
                network -> NetworkForm.of(network, visit.words()));
    }

    Editing<Network> change(Visit visit, Network old, Mark seen) {
        mustEdit(visit, old);
        return new Editing<>(
                reader -> NetworkForm.read(reader, old.programme(), Optional.of(old), _ -> false),
                network -> edits.change(visit.by(), network, seen),
                network -> NetworkForm.of(network, visit.words()));
    }

    Removing<Network> removal(Visit visit, Network network) {
        visit.by().must(Action.ADD_NETWORK, Scope.programme(network.programme()));
        return new Removing<>(
                NetworkPlace.way(network, visit.words()),
                network.acronym(),
                visit.words().of("network.removal.network", network.acronym()),
                NetworkPlace.home(network),
                "/networks",
                Mark.of(network.details()),
                seen -> edits.remove(visit.by(), network, seen));
    }

    Phase phase(Network network, String number) {
        return number.matches("[1-9]") ? network.phase(Integer.parseInt(number)).orElseThrow(Missing::new) : missing();
    }

    private static Phase missing() {
        throw new Missing();
    }

    /** A phase with the next number. */
    Editing<Phase> nextPhase(Visit visit, Network network) {
        mustEdit(visit, network);
        int number = network.phases().stream().mapToInt(Phase::number).max().orElse(0) + 1;
        if (number > PhaseForm.MOST) {
            throw new Missing();
        }
        return phase(visit, network, number, Optional.empty(), Optional.empty());
    }

    Editing<Phase> change(Visit visit, Network network, Phase old, Mark seen) {
        mustEdit(visit, network);
        return phase(visit, network, old.number(), Optional.of(old), Optional.of(seen));
    }

    private Editing<Phase> phase(Visit visit, Network network, int number, Optional<Phase> old, Optional<Mark> seen) {
        return new Editing<>(
                reader -> PhaseForm.read(reader, number, old),
                phase -> edits.put(visit.by(), network, phase, seen),
                phase -> PhaseForm.of(phase, visit.words()));
    }

    Dispute dispute(Network network, SubjectRef subject, String fact) {
        return networks.disputes(network.id()).stream()
                .filter(dispute ->
                        dispute.subject().equals(subject) && dispute.fact().equals(fact))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    List<Choice> subjects(Visit visit, Network network) {
        return DisputeForm.subjects(network, networks.partners(network.id()), visit.words());
    }

    Editing<Dispute> newDispute(Visit visit, Network network) {
        mustEdit(visit, network);
        return new Editing<>(
                reader -> DisputeForm.read(reader, subjects(visit, network), Optional.empty()),
                dispute -> edits.put(visit.by(), network, dispute, Optional.empty()),
                DisputeForm::of);
    }

    Editing<Dispute> change(Visit visit, Network network, Dispute old, Mark seen) {
        mustEdit(visit, network);
        return new Editing<>(
                reader -> DisputeForm.read(reader, List.of(), Optional.of(old)),
                dispute -> edits.put(visit.by(), network, dispute, Optional.of(seen)),
                DisputeForm::of);
    }

    Removing<Dispute> removal(Visit visit, Network network, Dispute dispute) {
        mustEdit(visit, network);
        String name = visit.words()
                .of(
                        "network.form.dispute.name",
                        DisputeForm.fact(dispute.fact(), visit.words()),
                        dispute.agreed().value());
        return new Removing<>(
                NetworkPlace.way(network, visit.words()),
                name,
                visit.words().of("network.removal.dispute", name),
                NetworkPlace.home(network),
                NetworkPlace.home(network),
                Mark.of(dispute),
                seen -> edits.remove(visit.by(), network, dispute, seen));
    }

    private static void mustEdit(Visit visit, Network network) {
        visit.by().must(Action.EDIT_NETWORK, network.scope());
    }
}
