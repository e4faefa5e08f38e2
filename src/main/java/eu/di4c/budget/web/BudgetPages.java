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

    @GetMapping({"/networks/{slug}/budget", "/networks/{slug}/budget.{format}"})
    Html network(Visit visit, @PathVariable String slug) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        var partners = networks.partners(network.id());
        var money = budgets.of(network, partners);
        return Html.page(
                        "budget/network",
                        visit,
                        BudgetPage.of(
                                network,
                                partners,
                                money,
                                networks.programme(network.programme()).orElseThrow(),
                                visit.words()))
                .listing(MoneyLists.of(network, partners, money, visit.words()));
    }

    @GetMapping({"/networks/{slug}/partners/{partner}/budget", "/networks/{slug}/partners/{partner}/budget.{format}"})
    Html partner(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        Network network = networks.network(slug).orElseThrow(Missing::new);
        var found = networks.partner(network.id(), partner).orElseThrow(Missing::new);
        var rates = budgets.rates(List.of(found.id())).getOrDefault(found.id(), List.of());
        var money = budgets.of(network, List.of(found));
        return Html.page(
                        "budget/partner",
                        visit,
                        PartnerBudgetPage.of(
                                new PartnerBudgetPage.Known(network, found, rates, money), visit.by(), visit.words()))
                .listing(MoneyLists.of(network, List.of(found), money, visit.words()));
    }
}
