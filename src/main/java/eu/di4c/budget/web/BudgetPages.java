package eu.di4c.budget.web;

import eu.di4c.budget.Budgets;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The money of a network and of a partner. */
@Controller
class BudgetPages {

    private final Networks networks;
    private final Budgets budgets;

    BudgetPages(Networks networks, Budgets budgets) {
        this.networks = networks;
        this.budgets = budgets;
    }

    @GetMapping("/networks/{slug}/budget")
    Html network(Visit visit, @PathVariable String slug) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        var partners = networks.partners(network.id());
        return Html.page(
                "budget/network",
                visit,
                BudgetPage.of(
                        network,
                        partners,
                        budgets.of(network, partners),
                        networks.programme(network.programme()).orElseThrow(),
                        visit.words()));
    }

    @GetMapping("/networks/{slug}/partners/{partner}/budget")
    Html partner(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        var found = networks.partner(network.id(), partner).orElseThrow(Missing::new);
        return Html.page(
                "budget/partner",
                visit,
                PartnerBudgetPage.of(
                        new PartnerBudgetPage.Known(
                                network,
                                found,
                                budgets.rates(List.of(found.id())).getOrDefault(found.id(), List.of()),
                                budgets.of(network, List.of(found))),
                        visit.by(),
                        visit.words()));
    }
}
