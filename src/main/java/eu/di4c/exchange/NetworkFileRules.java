package eu.di4c.exchange;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the parts of a network file must agree on with each other. */
final class NetworkFileRules {

    private NetworkFileRules() {}

    static List<Trouble> broken(NetworkFile file) {
        var troubles = new ArrayList<Trouble>();
        successors(file.partners(), troubles);
        oneLead(file.partners(), troubles);
        gates(file, troubles);
        CalendarRules.broken(file, troubles);
        for (int i = 0; i < file.money().size(); i++) {
            money(file, file.money().get(i), "/money/" + i, troubles);
        }
        return troubles;
    }

    private static void successors(List<Partner> partners, List<Trouble> troubles) {
        var codes = partners.stream().map(Partner::slug).collect(Collectors.toSet());
        for (int i = 0; i < partners.size(); i++) {
            var partner = partners.get(i);
            String path = "/partners/" + i + "/replacedBy";
            partner.replacedBy()
                    .filter(successor -> !codes.contains(successor) || successor.equals(partner.slug()))
                    .ifPresent(successor -> troubles.add(
                            new Trouble(path, 0, "'" + successor + "'", "another partner of this network")));
        }
    }

    private static void oneLead(List<Partner> partners, List<Trouble> troubles) {
        long leads = partners.stream()
                .filter(partner -> partner.role() == Partner.Role.LEAD
                        && partner.replacedBy().isEmpty())
                .count();
        if (!partners.isEmpty() && leads != 1) {
            troubles.add(new Trouble("/partners", 0, leads + " lead partners", "one lead partner at a time"));
        }
    }

    private static void gates(NetworkFile file, List<Trouble> troubles) {
        for (int i = 0; i < file.gates().size(); i++) {
            for (var opening : file.gates().get(i).opens()) {
                if (file.network().phase(opening.phase()).isEmpty()) {
                    troubles.add(phase("/gates/" + i + "/opensPhase", opening.phase(), file.network()));
                }
            }
        }
    }

    private static void money(NetworkFile file, NetworkFile.PartnerMoney money, String path, List<Trouble> troubles) {
        Optional<Partner> partner = file.partners().stream()
                .filter(candidate -> candidate.slug().equals(money.partner()))
                .findFirst();
        if (partner.isEmpty()) {
            troubles.add(new Trouble(path + "/partner", 0, "'" + money.partner() + "'", "a partner of this network"));
            return;
        }
        var phases = new HashSet<Integer>();
        for (int i = 0; i < money.phases().size(); i++) {
            var amount = money.phases().get(i);
            String at = path + "/phases/" + i;
            if (file.network().phase(amount.phase()).isEmpty()) {
                troubles.add(phase(at + "/phase", amount.phase(), file.network()));
            } else if (!phases.add(amount.phase())) {
                troubles.add(new Trouble(at + "/phase", 0, "phase " + amount.phase() + " twice", "each phase once"));
            } else {
                published(file.network(), partner.get().id(), money, amount, at, troubles);
            }
        }
    }

    private static void published(
            Network network,
            PartnerId partner,
            NetworkFile.PartnerMoney money,
            NetworkFile.Amount amount,
            String path,
            List<Trouble> troubles) {
        for (Published.Deviation deviation :
                allocation(network, partner, money, amount).deviations()) {
            troubles.add(new Trouble(
                    path + "/published/" + deviation.figure(),
                    0,
                    deviation.published() + ", which is " + deviation.by() + " off",
                    "less than one unit from the exact " + deviation.exact()));
        }
    }

    static Allocation allocation(
            Network network, PartnerId partner, NetworkFile.PartnerMoney money, NetworkFile.Amount amount) {
        var period = network.phase(amount.phase()).orElseThrow().period();
        return new Allocation(
                partner,
                amount.phase(),
                amount.currency(),
                amount.total(),
                PartnerRate.during(period, money.rates()),
                amount.published(),
                amount.source());
    }

    private static Trouble phase(String path, int number, Network network) {
        return new Trouble(
                path,
                0,
                "phase " + number,
                "a phase of this network (" + network.phases().size() + " are given)");
    }
}
