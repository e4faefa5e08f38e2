package eu.di4c.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Money;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyBarsTest {

    @Test
    void the_two_shares_fill_the_bar() {
        var row =
                bars(amount("80000", "60000"), amount("40000", "10000")).rows().getFirst();
        assertThat(row.parts())
                .containsExactly(
                        new MoneyBars.Part("0%", "75.00%", "money-eu"),
                        new MoneyBars.Part("75.00%", "25.00%", "money-local"));
    }

    @Test
    void every_bar_is_measured_by_the_longest() {
        var row =
                bars(amount("80000", "60000"), amount("40000", "10000")).rows().getLast();
        assertThat(row.parts())
                .extracting(MoneyBars.Part::from, MoneyBars.Part::length)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0%", "12.50%"),
                        org.assertj.core.groups.Tuple.tuple("12.50%", "37.50%"));
    }

    @Test
    void an_amount_that_nobody_stated_is_not_nothing() {
        var row = bars(amount("100", "85"), MoneyAmount.unknown("Oulu")).rows().getLast();
        assertThat(row.unknown()).isTrue();
        assertThat(row.figure()).isEqualTo("not stated");
    }

    @Test
    void nothing_is_an_empty_bar_and_no_division() {
        assertThat(bars(amount("0", "0")).rows().getFirst().unknown()).isFalse();
    }

    @Test
    void a_share_beyond_its_total_is_refused() {
        assertThatThrownBy(() -> amount("100", "101")).isInstanceOf(IllegalArgumentException.class);
    }

    private static MoneyAmount amount(String total, String eu) {
        return new MoneyAmount("A city", Optional.of(Money.euro(total)), Optional.of(Money.euro(eu)));
    }

    private static MoneyBars bars(MoneyAmount... amounts) {
        return MoneyBars.of(Words.in(Language.EN), "m", "Money", List.of(amounts));
    }
}
