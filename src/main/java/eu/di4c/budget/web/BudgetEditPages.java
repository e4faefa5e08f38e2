package eu.di4c.budget.web;

import eu.di4c.budget.web.BudgetForms.Which;
import eu.di4c.kernel.Mark;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormPage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms of the money of a partner. */
@Controller
class BudgetEditPages {

    private static final String PARTNER = "/networks/{slug}/partners/{partner}";
    private static final String PHASE = PARTNER + "/budget/{phase}";

    private final BudgetForms forms;

    BudgetEditPages(BudgetForms forms) {
        this.forms = forms;
    }

    @GetMapping(PHASE)
    Html money(Visit visit, @PathVariable String slug, @PathVariable String partner, @PathVariable String phase) {
        var of = forms.which(slug, partner, phase);
        var form = MoneyForm.of(of.partner(), forms.stated(of), visit.words());
        forms.money(visit, of, seen(form));
        return money(visit, of, form);
    }

    @PostMapping(PHASE)
    Reply state(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String partner,
            @PathVariable String phase,
            Form form) {
        var of = forms.which(slug, partner, phase);
        return forms.money(visit, of, seen(form))
                .page(visit, form, _ -> Sent.saying("budget.said.stated", of.home()), typed -> money(visit, of, typed));
    }

    private Html money(Visit visit, Which of, Form form) {
        var words = visit.words();
        String title = words.of(
                "budget.form.title",
                of.partner().city().names(),
                of.phase().orElseThrow().name());
        var withdrawal =
                forms.stated(of).map(_ -> Link.of(words.of("budget.form.withdraw"), visit.path() + "/removal")).stream()
                        .toList();
        return page(visit, of, form, title, MoneyForm.sets(words), withdrawal);
    }

    @GetMapping(PHASE + "/removal")
    Html askToWithdraw(
            Visit visit, @PathVariable String slug, @PathVariable String partner, @PathVariable String phase) {
        return forms.withdrawal(visit, forms.which(slug, partner, phase)).ask(visit);
    }

    @PostMapping(PHASE + "/removal")
    Reply withdraw(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String partner,
            @PathVariable String phase,
            Form form) {
        return forms.withdrawal(visit, forms.which(slug, partner, phase)).page(visit, form);
    }

    @GetMapping(PARTNER + "/rates")
    Html rates(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        var of = forms.which(slug, partner);
        var form = RatesForm.of(forms.rates(of), visit.words());
        forms.rates(visit, of, seen(form));
        return rates(visit, of, form);
    }

    @PostMapping(PARTNER + "/rates")
    Reply stateRates(Visit visit, @PathVariable String slug, @PathVariable String partner, Form form) {
        var of = forms.which(slug, partner);
        return forms.rates(visit, of, seen(form))
                .page(visit, form, _ -> Sent.saying("budget.said.stated", of.home()), typed -> rates(visit, of, typed));
    }

    private static Html rates(Visit visit, Which of, Form form) {
        var words = visit.words();
        String title = words.of("budget.form.rates.title", of.partner().city().names());
        return page(visit, of, form, title, RatesForm.sets(form, words), List.of());
    }

    private static Html page(Visit visit, Which of, Form form, String title, List<Fieldset> sets, List<Link> others) {
        var words = visit.words();
        var around = PartnerBudgetPage.way(of.network(), of.partner(), words);
        return Html.page(
                "site/form/page",
                visit,
                new FormPage(
                        title,
                        around.place(),
                        around.steps(),
                        Optional.empty(),
                        form,
                        sets,
                        words.of("budget.form.save"),
                        of.home(),
                        others));
    }

    private static Mark seen(Form form) {
        return new Mark(form.value(Form.REVISION));
    }
}
