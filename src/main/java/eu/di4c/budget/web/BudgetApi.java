package eu.di4c.budget.web;

import eu.di4c.budget.Budgets;
import eu.di4c.budget.web.BudgetFacts.PartnerFacts;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.site.Missing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The money of a network and of a partner, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "money")
class BudgetApi {

    private final Networks networks;
    private final Budgets budgets;

    BudgetApi(Networks networks, Budgets budgets) {
        this.networks = networks;
        this.budgets = budgets;
    }

    @GetMapping("/budget")
    @Operation(summary = "Money of a network, phase by phase: exact shares and published figures")
    BudgetFacts network(@PathVariable String network) {
        var known = known(network);
        var partners = networks.partners(known.id());
        return BudgetFacts.of(known, partners, budgets.of(known, partners));
    }

    @GetMapping("/partners/{partner}/budget")
    @Operation(summary = "Money of one partner: its EU rates, and what is stated for each phase")
    PartnerFacts partner(@PathVariable String network, @PathVariable String partner) {
        var known = known(network);
        var found = networks.partner(known.id(), partner).orElseThrow(Missing::new);
        return PartnerFacts.of(
                known,
                found,
                budgets.rates(List.of(found.id())).getOrDefault(found.id(), List.of()),
                budgets.of(known, List.of(found)));
    }

    private Network known(String network) {
        return networks.network(network).orElseThrow(Missing::new);
    }
}
