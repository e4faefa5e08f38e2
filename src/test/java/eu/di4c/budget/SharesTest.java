package eu.di4c.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.budget.PhaseMoney.Row;
import eu.di4c.budget.Published.Deviation;
import eu.di4c.budget.Published.Rounding;
import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Seed;
import eu.di4c.network.PartnerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of money, on the figures that DI4C published for one of its partners, and on made-up ones. */
class SharesTest {

    private static final FundingRate RATE = FundingRate.percent("85");
    private static final PartnerId PARTNER = new PartnerId(Ids.next());

    @Test
    void exact_and_published_shares_of_the_second_phase_stand_side_by_side() {
        var exact = Shares.exact(Money.euro("66505"), RATE);
        assertThat(exact.eu()).isEqualTo(Money.euro("56529.25"));
        assertThat(exact.local()).isEqualTo(Money.euro("9975.75"));
        assertThat(published("66505", "56530", "9975").deviations(exact)).isEmpty();
    }

    @Test
    void exact_shares_always_add_up() {
        Seed.forEach(500, random -> {
            var total = Money.of(BigDecimal.valueOf(random.nextLong(1_000_000_000L), 2), "EUR");
            var rate = new FundingRate(BigDecimal.valueOf(random.nextLong(10_001), 2));
            var shares = Shares.exact(total, rate);
            assertThat(shares.eu().plus(shares.local())).isEqualTo(total);
            assertThat(shares.local().isNegative()).isFalse();
        });
    }

    @Test
    void shares_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new Shares(Money.euro("10"), Money.euro("8"), Money.euro("1.99")))
                .hasMessage("the shares must add up to the total EUR 10.00, found EU EUR 8.00 and local EUR 1.99");
    }

    @Test
    void a_published_figure_that_is_a_whole_unit_off_is_told_with_how_far() {
        var exact = Shares.exact(Money.euro("1000"), FundingRate.percent("50"));
        assertThat(published("1001", "501", "500").deviations(exact))
                .containsExactly(
                        new Deviation("total", Money.euro("1001"), Money.euro("1000")),
                        new Deviation("eu", Money.euro("501"), Money.euro("500")));
        assertThat(published("1000", "499.01", "500.99").deviations(exact)).isEmpty();
        var local = published("1000", "501", "499").deviations(exact).getLast();
        assertThat(local.figure()).isEqualTo("local");
        assertThat(local.by()).isEqualTo(Money.euro("1"));
    }

    @Test
    void what_is_not_stated_has_no_shares_and_nothing_to_differ_from() {
        assertThat(allocation(Optional.empty(), Optional.of(RATE)).exact()).isEmpty();
        assertThat(allocation(Optional.of("10"), Optional.empty()).exact()).isEmpty();
        assertThat(allocation(Optional.of("10"), Optional.empty()).deviations()).isEmpty();
        assertThat(allocation(Optional.of("10"), Optional.of(RATE)).exact())
                .contains(Shares.exact(Money.euro("10"), RATE));
        assertThat(allocation(Optional.of("0"), Optional.of(RATE)).total()).contains(Money.euro("0"));
        assertThatThrownBy(() -> allocation(Optional.of("-1"), Optional.of(RATE)))
                .hasMessage("a budget is zero or more, found EUR -1.00");
    }

    @Test
    void published_figures_are_held_against_the_exact_ones_of_their_allocation() {
        var wrong = published(published("66505", "56531", "9974"));
        assertThat(wrong.deviations()).extracting(Deviation::figure).containsExactly("eu", "local");
        var phase = new PhaseMoney(2, List.of(new Row(PARTNER, Optional.of(wrong))));
        assertThat(phase.published(Shares::eu)).isEqualTo(new KnownSum(Optional.of(Money.euro("56531")), 1, 1));
    }

    private static Allocation published(Published figures) {
        return new Allocation(
                PARTNER,
                2,
                "EUR",
                Optional.of(Money.euro("66505")),
                Optional.of(RATE),
                Optional.of(figures),
                "made up");
    }

    @Test
    void a_sum_says_how_much_of_it_is_known() {
        var sum = KnownSum.of(List.of(Optional.of(Money.euro("1")), Optional.empty(), Optional.of(Money.euro("2"))));
        assertThat(sum).isEqualTo(new KnownSum(Optional.of(Money.euro("3")), 2, 3));
        assertThat(sum.notStated()).isEqualTo(1);
        assertThat(sum.complete()).isFalse();
        assertThat(KnownSum.of(List.of(Optional.of(Money.euro("1")))).complete())
                .isTrue();
        assertThat(KnownSum.of(List.of()).complete()).isFalse();
        assertThat(KnownSum.of(List.of(Optional.<Money>empty())).known()).isEmpty();
    }

    @Test
    void sums_and_the_blended_rate_of_a_phase_follow_from_what_is_stated() {
        var money = new PhaseMoney(
                2,
                List.of(
                        row(Optional.of("100"), Optional.of(FundingRate.percent("85"))),
                        row(Optional.of("200"), Optional.of(FundingRate.percent("70"))),
                        row(Optional.of("999"), Optional.empty()),
                        new Row(PARTNER, Optional.empty())));
        assertThat(money.total()).isEqualTo(new KnownSum(Optional.of(Money.euro("1299")), 3, 4));
        assertThat(money.eu()).isEqualTo(new KnownSum(Optional.of(Money.euro("225")), 2, 4));
        assertThat(money.local()).isEqualTo(new KnownSum(Optional.of(Money.euro("75")), 2, 4));
        assertThat(money.published(Shares::total)).isEqualTo(new KnownSum(Optional.empty(), 0, 4));
        assertThat(money.blendedRate()).contains(FundingRate.percent("75"));
        assertThat(new PhaseMoney(2, List.of(row(Optional.of("0"), Optional.of(RATE)))).blendedRate())
                .isEmpty();
    }

    @Test
    void a_blended_rate_is_told_to_a_hundredth() {
        var money = new PhaseMoney(
                1,
                List.of(
                        row(Optional.of("1"), Optional.of(FundingRate.percent("100"))),
                        row(Optional.of("2"), Optional.of(FundingRate.percent("50")))));
        assertThat(money.blendedRate()).contains(FundingRate.percent("66.67"));
    }

    @Test
    void a_rate_holds_in_a_phase_when_it_is_the_only_one() {
        var early = rate("85", "2019-01/2019-12");
        var late = rate("70", "2020-01/2020-12");
        assertThat(PartnerRate.during(Period.parse("2019-03/2019-05"), List.of(early, late)))
                .contains(FundingRate.percent("85"));
        assertThat(PartnerRate.during(Period.parse("2019-03/2020-05"), List.of(early, late)))
                .isEmpty();
        assertThat(PartnerRate.during(Period.parse("2022/2023"), List.of(early, late)))
                .isEmpty();
        assertThat(PartnerRate.during(Period.parse("2019-03/2020-05"), List.of(early, rate("85", "2020-01/2020-12"))))
                .contains(FundingRate.percent("85"));
    }

    private static PartnerRate rate(String percent, String valid) {
        return new PartnerRate(FundingRate.percent(percent), Optional.empty(), Period.parse(valid), "made up");
    }

    private static Row row(Optional<String> total, Optional<FundingRate> rate) {
        return new Row(PARTNER, Optional.of(allocation(total, rate)));
    }

    private static Allocation allocation(Optional<String> total, Optional<FundingRate> rate) {
        return new Allocation(PARTNER, 2, "EUR", total.map(Money::euro), rate, Optional.empty(), "made up");
    }

    private static Published published(String total, String eu, String local) {
        return new Published(
                new Shares(Money.euro(total), Money.euro(eu), Money.euro(local)), Rounding.LOCAL_SHARE_CUT);
    }
}
