package eu.di4c.budget.web;

import eu.di4c.budget.BudgetEdits;
import eu.di4c.budget.PartnerRate;
import eu.di4c.budget.web.BudgetFacts.AllocationFacts;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Seen;
import eu.di4c.site.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stating the money of partners, for programs. */
@RestController
@RequestMapping(path = "/api/v1/networks/{network}/partners/{partner}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "money")
class BudgetEditApi {

    private final BudgetForms forms;

    BudgetEditApi(BudgetForms forms) {
        this.forms = forms;
    }

    /** What is stated of a partner in a phase; empty when nothing is. */
    record MoneyFacts(Optional<AllocationFacts> stated) {}

    /** The EU rates of a partner, in the order in which they were stated. */
    record RatesFacts(List<PartnerRate> rates) {}

    @GetMapping("/budget/{phase}")
    @Operation(summary = "Money of one partner in one phase; null when nothing is stated")
    ResponseEntity<MoneyFacts> money(
            @PathVariable String network, @PathVariable String partner, @PathVariable String phase) {
        var of = forms.which(network, partner, phase);
        var stated = forms.stated(of);
        return ResponseEntity.ok()
                .eTag(BudgetEdits.mark(of.partner(), stated).text())
                .body(new MoneyFacts(stated.map(AllocationFacts::of)));
    }

    @PutMapping("/budget/{phase}")
    @Operation(summary = "State the money of one partner in one phase; an empty total is not stated, never zero")
    @RequestBody(content = @Content(schema = @Schema(implementation = AllocationFacts.class)))
    ResponseEntity<MoneyFacts> state(
            Visit visit,
            @PathVariable String network,
            @PathVariable String partner,
            @PathVariable String phase,
            Form form) {
        var of = forms.which(network, partner, phase);
        var seen = BudgetEdits.mark(of.partner(), forms.stated(of));
        var editing = forms.money(visit, of, seen);
        Seen.insist(form, seen);
        editing.program(visit, form);
        return money(network, partner, phase);
    }

    @DeleteMapping("/budget/{phase}")
    @Operation(summary = "Take back what was stated of one partner in one phase")
    ResponseEntity<Void> withdraw(
            Visit visit,
            @PathVariable String network,
            @PathVariable String partner,
            @PathVariable String phase,
            Form form) {
        var of = forms.which(network, partner, phase);
        var withdrawal = forms.withdrawal(visit, of);
        if (forms.stated(of).isEmpty()) {
            throw new Missing();
        }
        withdrawal.program(visit, form);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/rates")
    @Operation(summary = "EU rates of one partner")
    ResponseEntity<RatesFacts> rates(@PathVariable String network, @PathVariable String partner) {
        var rates = forms.rates(forms.which(network, partner));
        return ResponseEntity.ok().eTag(BudgetEdits.mark(rates).text()).body(new RatesFacts(rates));
    }

    @PutMapping("/rates")
    @Operation(summary = "State the EU rates of one partner anew")
    @RequestBody(content = @Content(schema = @Schema(implementation = RatesFacts.class)))
    ResponseEntity<RatesFacts> stateRates(
            Visit visit, @PathVariable String network, @PathVariable String partner, Form form) {
        var of = forms.which(network, partner);
        var seen = BudgetEdits.mark(forms.rates(of));
        var editing = forms.rates(visit, of, seen);
        Seen.insist(form, seen);
        editing.program(visit, form);
        return rates(network, partner);
    }
}
