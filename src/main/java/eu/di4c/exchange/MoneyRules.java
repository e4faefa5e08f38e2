package eu.di4c.exchange;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.Published;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Slug;
import eu.di4c.network.PartnerId;
import eu.di4c.network.Phase;
import java.util.HashSet;

/** What the money of a network file must agree on: partners and phases that exist, each once, and published figures. */
final class MoneyRules {

    private static final PartnerId ANY = new PartnerId(Ids.next());

    private final NetworkFile file;
    private final Told told;
    private final Troubles troubles;

    private MoneyRules(NetworkFile file, Told told, Troubles troubles) {
        this.file = file;
        this.told = told;
        this.troubles = troubles;
    }

    static void check(NetworkFile file, Told told, Troubles troubles) {
        var rules = new MoneyRules(file, told, troubles);
        var partners = new HashSet<Slug>();
        for (int i = 0; i < file.money().size(); i++) {
            var money = file.money().get(i);
            String path = "/money/" + i;
            if (!told.partners().contains(money.partner().text())) {
                rules.trouble(path + "/partner", "'" + money.partner() + "'", "a partner of this network");
            } else if (!partners.add(money.partner())) {
                rules.trouble(path + "/partner", "the money of '" + money.partner() + "' twice", "each partner once");
            }
            rules.amounts(money, path);
        }
    }

    private void amounts(NetworkFile.PartnerMoney money, String path) {
        var phases = new HashSet<Integer>();
        for (int i = 0; i < money.phases().size(); i++) {
            var amount = money.phases().get(i);
            String at = path + "/phases/" + i;
            if (!told.phases().contains(String.valueOf(amount.phase()))) {
                trouble(
                        at + "/phase",
                        "phase " + amount.phase(),
                        "a phase of this network (%d are given)"
                                .formatted(told.phases().size()));
            } else if (!phases.add(amount.phase())) {
                trouble(at + "/phase", "phase " + amount.phase() + " twice", "each phase once");
            } else {
                file.network()
                        .phase(amount.phase())
                        .filter(_ -> !troubles.touch(path + "/rates") && !troubles.touch(at))
                        .ifPresent(phase -> published(money, amount, phase, at));
            }
        }
    }

    private void published(NetworkFile.PartnerMoney money, NetworkFile.Amount amount, Phase phase, String path) {
        for (Published.Deviation deviation :
                allocation(ANY, money, amount, phase).deviations()) {
            trouble(
                    path + "/published/" + deviation.figure(),
                    deviation.published() + ", which is " + deviation.by() + " off",
                    "less than one unit from the exact " + deviation.exact());
        }
    }

    static Allocation allocation(
            PartnerId partner, NetworkFile.PartnerMoney money, NetworkFile.Amount amount, Phase phase) {
        return new Allocation(
                partner,
                amount.phase(),
                amount.currency(),
                amount.total(),
                PartnerRate.during(phase.period(), money.rates()),
                amount.published(),
                amount.source());
    }

    private void trouble(String path, String found, String expected) {
        troubles.addUnlessKnown(new Trouble(path, 0, found, expected));
    }
}
