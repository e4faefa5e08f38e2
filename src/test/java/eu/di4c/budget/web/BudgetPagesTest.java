package eu.di4c.budget.web;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.budget.Allocation;
import eu.di4c.budget.Budgets;
import eu.di4c.budget.Published;
import eu.di4c.budget.Shares;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.network.PartnerId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money as pages tell it and as its form asks for it. */
class BudgetPagesTest extends ProgramTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Budgets budgets;

    @Test
    void where_nothing_is_stated_nothing_is_said_of_rounding() {
        Network network = SampleNetwork.make(networks, "money-nothing");
        state(network, "money-nothing-ro", Optional.empty(), Optional.empty());
        assertThat(page("/networks/money-nothing/budget").select("main p.quiet").eachText())
                .containsExactly("City money-nothing-ro: no amount is stated. Source: fictitious.");
    }

    @Test
    void two_partners_of_one_city_are_told_apart_by_their_organisations() {
        Network network = SampleNetwork.make(networks, "money-twice");
        var partners = networks.partners(network.id());
        networks.putPartners(
                BY,
                network.id(),
                Stream.concat(partners.stream(), Stream.of(second(partners.getFirst())))
                        .toList());
        var page = page("/networks/money-twice/budget");
        String city = networks.partners(network.id()).getFirst().city().slug().text();
        assertThat(page.select("#money-2 tbody th").eachText())
                .contains("City " + city + ": Town hall " + city, "City " + city + ": Agency of the city")
                .anyMatch(name -> !name.contains(":"));
        assertThat(page.select(".money-name").eachText()).contains("City " + city + ": Agency of the city");
        assertThat(Jsoup.parse(get("/networks/money-twice/budget?lang=fi").body())
                        .select("#money-2 tbody th [lang=en]")
                        .eachText())
                .contains("City " + city + ": Agency of the city");
        state(network, "money-twice-ro-2", Optional.empty(), Optional.empty());
        assertThat(get("/networks/money-twice/budget.csv?lang=en").body())
                .contains("Organisation", "Agency of the city");
    }

    @Test
    void an_amount_is_written_alike_in_the_sum_in_the_chart_and_in_the_table() {
        Network network = SampleNetwork.make(networks, "money-alike");
        state(network, "money-alike-ro", Optional.of(Money.euro("8403")), Optional.empty());
        var page = page("/networks/money-alike/budget");
        assertThat(page.select("#money-2 td").eachText()).contains("€8,403");
        assertThat(page.select(".money-figure").eachText()).contains("€8,403");
        assertThat(page.select("main").text()).doesNotContain("8,403.00");
    }

    @Test
    void the_form_shows_figures_as_its_hints_ask_for_them_and_short_choices() {
        Network network = SampleNetwork.make(networks, "money-form");
        var shares = new Shares(Money.euro("8403"), Money.euro("7143"), Money.euro("1260"));
        state(
                network,
                "money-form-ro",
                Optional.of(Money.euro("8403.50")),
                Optional.of(new Published(shares, Published.Rounding.LOCAL_SHARE_CUT)));
        Document form = page(lead(network), "/networks/money-form/partners/money-form-ro/budget/2");
        assertThat(form.select("[name=published.total.amount]").val()).isEqualTo("8,403");
        assertThat(form.select("[name=published.eu.amount]").val()).isEqualTo("7,143");
        assertThat(form.select("[name=total.amount]").val()).isEqualTo("8,403.50");
        assertThat(form.select("select[name=published.rounding] option").eachText())
                .contains("The local share was cut")
                .allMatch(option -> option.length() < 35);
    }

    private void state(Network network, String slug, Optional<Money> total, Optional<Published> published) {
        var partner = networks.partner(network.id(), slug).orElseThrow();
        budgets.put(
                BY,
                network,
                partner,
                new Allocation(partner.id(), 2, "EUR", total, Optional.empty(), published, "fictitious"));
    }

    private Partner second(Partner first) {
        var agency = new Organisation(
                new Slug(first.slug() + "-agency"),
                first.city().country(),
                text("Agency of the city"),
                Organisation.Type.MUNICIPALITY,
                Optional.empty(),
                Optional.empty());
        networks.put(BY, agency);
        return new Partner(
                new PartnerId(Ids.next()),
                new Slug(first.slug() + "-2"),
                first.role(),
                first.city(),
                agency,
                first.membership(),
                Optional.empty(),
                List.of());
    }

    private Someone lead(Network network) {
        return as("Elena", Held.of(Role.SECRETARIAT, Scope.programme(network.programme())));
    }

    private Document page(String path) {
        return page(somebody(), path);
    }

    private static Document page(Someone reader, String path) {
        var answer = reader.get(path + "?lang=en");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
