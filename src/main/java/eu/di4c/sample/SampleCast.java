package eu.di4c.sample;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.people.People;
import eu.di4c.people.SignIns;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people of the sample network, one for each part that a reader may want to play; each is named by her part. */
@Component
class SampleCast {

    private final Networks networks;
    private final People people;
    private final SignIns signIns;

    SampleCast(Networks networks, People people, SignIns signIns) {
        this.networks = networks;
        this.people = people;
        this.signIns = signIns;
    }

    @Transactional
    public void bring() {
        var network = networks.network("di4c");
        if (network.isPresent() && signIns.sample().isEmpty()) {
            cast(network.get());
        }
    }

    private void cast(Network network) {
        var whole = network.scope();
        var office = partner(network, "botosani");
        part("Project officer of Botoșani", "project.officer", Language.RO, Role.PARTNER_COORDINATOR, office);
        part("Finance officer of Botoșani", "finance.officer", Language.RO, Role.PARTNER_FINANCE, office);
        part("First level controller of Botoșani", "controller", Language.RO, Role.CONTROLLER, office);
        part(
                "Coordinator of the local group",
                "group.coordinator",
                Language.RO,
                Role.GROUP_COORDINATOR,
                group(network));
        part("Member of the local group", "group.member", Language.RO, Role.GROUP_MEMBER, group(network));
        part(
                "Project officer of Oulu",
                "officer.oulu",
                Language.EN,
                Role.PARTNER_COORDINATOR,
                partner(network, "oulu"));
        part("Coordinator of the lead partner Messina", "lead.coordinator", Language.EN, Role.LEAD_COORDINATOR, whole);
        part("Lead expert", "lead.expert", Language.EN, Role.LEAD_EXPERT, whole);
        programme(Scope.programme(network.programme()));
        part("Resident of Botoșani", "resident", Language.RO, Role.RESIDENT, Scope.city(new Slug("botosani")));
        part("Administrator", "administrator", Language.EN, Role.ADMINISTRATOR, Scope.EVERYWHERE);
    }

    private void programme(Scope programme) {
        part("Secretariat of the programme", "secretariat", Language.EN, Role.SECRETARIAT, programme);
        part(
                "Monitoring committee of the programme",
                "monitoring.committee",
                Language.EN,
                Role.MONITORING_COMMITTEE,
                programme);
    }

    private static Scope partner(Network network, String partner) {
        return Scope.partner(network.programme(), network.slug(), new Slug(partner));
    }

    private static Scope group(Network network) {
        return Scope.group(network.programme(), network.slug(), new Slug("botosani"));
    }

    /** The address lies in a domain that the net has set aside for examples (RFC 2606). */
    private void part(String name, String address, Language language, Role role, Scope scope) {
        people.invent(
                new Actor.Program(),
                name + " (sample)",
                new EmailAddress(address + "@sample.example.org"),
                language,
                List.of(Held.of(role, scope)));
    }
}
