package eu.di4c.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void an_amount_is_exact_to_the_smallest_coin() {
        assertThat(Money.euro("56529.25").figure()).isEqualByComparingTo("56529.25");
        assertThat(Money.euro("8403")).isEqualTo(Money.euro("8403.00")).hasToString("EUR 8403.00");
        assertThatThrownBy(() -> Money.euro("0.001")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of(new BigDecimal("12"), "RON").currency()).isEqualTo("RON");
        assertThat(Money.none("RON")).isEqualTo(Money.of(BigDecimal.ZERO, "RON"));
    }

    @Test
    void amounts_of_one_currency_are_added_taken_away_and_compared() {
        assertThat(Money.euro("1.50").plus(Money.euro("2.25"))).isEqualTo(Money.euro("3.75"));
        assertThat(Money.euro("1.50").minus(Money.euro("2.25"))).isEqualTo(Money.euro("-0.75"));
        assertThat(Money.euro("-0.75").absolute()).isEqualTo(Money.euro("0.75"));
        assertThat(Money.euro("-0.01").isNegative()).isTrue();
        assertThat(Money.none("EUR").isNegative()).isFalse();
        assertThat(Money.euro("2")).isGreaterThan(Money.euro("1.99")).isLessThan(Money.euro("2.01"));
        assertThatThrownBy(() -> Money.euro("1").plus(Money.none("RON"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_share_is_rounded_half_a_cent_up() {
        assertThat(Money.euro("66505").share(FundingRate.percent("85"))).isEqualTo(Money.euro("56529.25"));
        assertThat(Money.euro("0.10").share(FundingRate.percent("85"))).isEqualTo(Money.euro("0.09"));
        assertThat(Money.euro("0.01").share(FundingRate.percent("50"))).isEqualTo(Money.euro("0.01"));
    }

    @Test
    void whole_units_are_cut_or_rounded() {
        assertThat(Money.euro("9975.75").truncated()).isEqualTo(Money.euro("9975"));
        assertThat(Money.euro("9975.50").rounded()).isEqualTo(Money.euro("9976"));
        assertThat(Money.euro("9975.49").rounded()).isEqualTo(Money.euro("9975"));
    }

    @Test
    void a_funding_rate_lies_between_nothing_and_all() {
        assertThat(FundingRate.percent("0").fraction()).isEqualByComparingTo("0");
        assertThat(FundingRate.percent("100").fraction()).isEqualByComparingTo("1");
        assertThat(FundingRate.percent("66.670"))
                .isEqualTo(FundingRate.percent("66.67"))
                .hasToString("66.67 %");
        assertThat(FundingRate.percent("80.0"))
                .isEqualTo(FundingRate.percent("80"))
                .hasToString("80 %");
        assertThatThrownBy(() -> FundingRate.percent("-0.01"))
                .hasMessage("a funding rate lies between 0 and 100 per cent, found -0.01");
        assertThatThrownBy(() -> FundingRate.percent("100.01")).hasMessageContaining("100.01");
    }
}
