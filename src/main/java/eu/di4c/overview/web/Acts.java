package eu.di4c.overview.web;

import eu.di4c.calendar.CalendarRights;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Scope;
import eu.di4c.network.City;
import eu.di4c.network.Dispute;
import eu.di4c.network.Gate;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.network.Programme;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a reader may do with the thing that a page shows: links to forms, none for whoever may do nothing. */
final class Acts {

    private static final String HELP = "/help";

    private Acts() {}

    static List<Link> of(Actor by, Network network, List<Dispute> disputes, Words words) {
        String home = NetworkPlace.home(network);
        var acts = new ArrayList<>(reporting(by, network, words));
        boolean mayEdit = by.may(Action.EDIT_NETWORK, network.scope());
        if (mayEdit) {
            acts.add(Link.of(words.of("network.act.edit"), home + "/details"));
            acts.add(Link.of(words.of("network.act.phase"), home + "/phases/new"));
        }
        if (by.may(Action.EDIT_PARTNERSHIP, network.scope())) {
            acts.add(Link.of(words.of("network.act.partner"), home + "/partners/new"));
        }
        if (by.may(Action.DECIDE_GATE, Scope.programme(network.programme()))) {
            acts.add(Link.of(words.of("network.act.gate"), "/programmes/" + network.programme() + "/gates/new"));
        }
        if (mayEdit) {
            acts.add(Link.of(words.of("network.act.dispute"), home + "/disputes/new"));
            disputes.forEach(dispute -> acts.add(Link.of(
                    words.of("network.act.dispute.edit", dispute.agreed().value()),
                    home + "/disputes/" + dispute.subject() + "/" + dispute.fact())));
        }
        write(by, network.scope(), words).ifPresent(acts::add);
        return acts;
    }

    private static List<Link> reporting(Actor by, Network network, Words words) {
        return CalendarRights.maySeeReports(by, network)
                ? List.of(Link.of(words.of("calendar.reporting.link"), NetworkPlace.home(network) + "/reporting"))
                : List.of();
    }

    private static Optional<Link> write(Actor by, Scope scope, Words words) {
        return by.may(Action.WRITE_TO_MANY, scope)
                ? Optional.of(Link.of(words.of("mailing.many.title"), "/letters/new?scope=" + scope.path()))
                : Optional.empty();
    }

    static Optional<Link> edit(Actor by, Network network, Phase phase, Words words) {
        return by.may(Action.EDIT_NETWORK, network.scope())
                ? Optional.of(Link.of(
                        words.of("network.act.phase.edit", phase.name()),
                        NetworkPlace.home(network) + "/phases/" + phase.number()))
                : Optional.empty();
    }

    static List<Link> of(Actor by, Network network, Partner partner, Words words) {
        String home = NetworkPlace.home(network) + "/partners/" + partner.slug();
        var acts = new ArrayList<Link>();
        if (by.may(Action.EDIT_PARTNERSHIP, network.scope())) {
            acts.add(Link.of(words.of("network.act.edit"), home + "/details"));
        }
        if (by.may(Action.EDIT_PARTNER, network.scope(partner.slug()))) {
            acts.add(Link.of(words.of("network.act.people"), home + "/people"));
        }
        var scope = network.scope(partner.slug());
        if (by.may(Action.SEE_FILES, scope)) {
            acts.add(Link.of(words.of("document.file.title"), home + "/files"));
        }
        write(by, scope, words).ifPresent(acts::add);
        return acts;
    }

    static List<Link> of(Actor by, Programme programme, Supplier<List<Gate>> gates, Words words) {
        String home = "/programmes/" + programme.slug();
        var scope = Scope.programme(programme.slug());
        var acts = new ArrayList<Link>();
        if (by.may(Action.EDIT_PROGRAMME, scope)) {
            acts.add(Link.of(words.of("network.act.edit"), home + "/details"));
        }
        if (by.may(Action.ADD_NETWORK, scope)) {
            acts.add(Link.of(words.of("network.act.network"), home + "/networks/new"));
        }
        if (by.may(Action.DECIDE_GATE, scope)) {
            acts.add(Link.of(words.of("network.act.gate"), home + "/gates/new"));
            gates.get()
                    .forEach(gate -> acts.add(Link.of(
                            words.of("network.act.gate.edit", gate.decidedOn()), home + "/gates/" + gate.code())));
        }
        return acts;
    }

    /** What a reader may do with a city; what it says of itself is not for all who may change its names. */
    static List<Link> of(City city, boolean mayEdit, boolean mayPresent, Words words) {
        String home = "/cities/" + city.slug();
        var acts = new ArrayList<>(edit(mayEdit, home, words));
        if (mayPresent) {
            acts.add(Link.of(words.of("network.act.help"), home + HELP));
            acts.add(Link.of(words.of("network.act.appearance"), home + "/appearance"));
        }
        return acts;
    }

    /** The act that says how a city helps in person, when it is among those offered. */
    static Optional<Link> help(List<Link> acts) {
        return acts.stream().filter(act -> act.href().endsWith(HELP)).findFirst();
    }

    static List<Link> edit(boolean may, String home, Words words) {
        return may ? List.of(Link.of(words.of("network.act.edit"), home + "/details")) : List.of();
    }

    /** The first step of an empty installation. */
    static List<Link> first(Actor by, Words words) {
        var acts = new ArrayList<Link>();
        if (by.may(Action.ADD_PROGRAMME, Scope.EVERYWHERE)) {
            acts.add(Link.of(words.of("network.act.programme"), "/programmes/new"));
            acts.add(Link.of(words.of("network.act.import"), "/imports/new"));
        }
        return acts;
    }
}
