package eu.di4c.budget.web;

import eu.di4c.budget.Allocation;
import eu.di4c.budget.BudgetEdits;
import eu.di4c.budget.Budgets;
import eu.di4c.budget.PartnerRate;
import eu.di4c.kernel.Action;
import eu.di4c.kernel.Mark;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.network.Phase;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Editing;
import eu.di4c.site.form.Removing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How forms of money are read, stored and taken back, for pages and programs. */
@Component
class BudgetForms {

    private final Networks networks;
    private final Budgets budgets;
    private final BudgetEdits edits;

    BudgetForms(Networks networks, Budgets budgets, BudgetEdits edits) {
        this.networks = networks;
        this.budgets = budgets;
        this.edits = edits;
    }

    /** A partner in its network, and a phase of that. */
    record Which(Network network, Partner partner, Optional<Phase> phase) {

        String home() {
            return NetworkPlace.home(network) + "/partners/" + partner.slug() + "/budget";
        }
    }

    Which which(String network, String partner) {
        var found = networks.network(network).orElseThrow(Missing::new);
        return new Which(found, networks.partner(found.id(), partner).orElseThrow(Missing::new), Optional.empty());
    }

    Which which(String network, String partner, String number) {
        var all = which(network, partner);
        var phase = Optional.of(number)
                .filter(text -> text.matches("[1-9]"))
                .flatMap(text -> all.network().phase(Integer.parseInt(text)))
                .orElseThrow(Missing::new);
        return new Which(all.network(), all.partner(), Optional.of(phase));
    }

    Optional<Allocation> stated(Which of) {
        return budgets.stated(of.network(), of.partner(), of.phase().orElseThrow());
    }

    List<PartnerRate> rates(Which of) {
        return budgets.rates(List.of(of.partner().id()))
                .getOrDefault(of.partner().id(), List.of());
    }

    Editing<Optional<Allocation>> money(Visit visit, Which of, Mark seen) {
        insist(visit, of);
        var phase = of.phase().orElseThrow();
        var rate = PartnerRate.during(phase.period(), rates(of));
        return new Editing<>(
                reader -> Optional.of(MoneyForm.read(reader, of.partner(), phase, rate)),
                stated -> edits.state(visit.by(), of.network(), of.partner(), stated.orElseThrow(), seen),
                stated -> MoneyForm.of(of.partner(), stated, visit.words()));
    }

    Removing<Optional<Allocation>> withdrawal(Visit visit, Which of) {
        insist(visit, of);
        var phase = of.phase().orElseThrow();
        return new Removing<>(
                PartnerBudgetPage.way(of.network(), of.partner(), visit.words()),
                visit.words().of("budget.form.title", of.partner().city().names(), phase.name()),
                visit.words().of("budget.removal", of.partner().city().names(), phase.name()),
                of.home(),
                of.home(),
                BudgetEdits.mark(of.partner(), stated(of)),
                seen -> edits.withdraw(visit.by(), of.network(), of.partner(), phase, seen));
    }

    Editing<List<PartnerRate>> rates(Visit visit, Which of, Mark seen) {
        insist(visit, of);
        return new Editing<>(
                RatesForm::read,
                rates -> edits.state(visit.by(), of.network(), of.partner(), rates, seen),
                rates -> RatesForm.of(rates, visit.words()));
    }

    private static void insist(Visit visit, Which of) {
        visit.by().must(Action.STATE_MONEY, of.network().scope(of.partner().slug()));
    }
}
