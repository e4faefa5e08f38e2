package eu.di4c.site.chart;

import eu.di4c.kernel.Money;
import eu.di4c.site.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Amounts of one currency as bars, the European and the local part of each behind one another; an amount that nobody stated is
 * hatched, for it is not nothing.
 *
 * @param id unique on the page, a word of the address
 */
public record MoneyBars(String id, String title, String description, List<Row> rows, List<Legend> legend) {

    /** One amount: its name, its bar, and the total in figures. */
    public record Row(String name, List<Part> parts, String figure) {
        public boolean unknown() {
            return parts.isEmpty();
        }
    }

    /** A part of a bar, in per cent of the longest. */
    public record Part(String from, String length, String style) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static MoneyBars of(Words words, String id, String title, List<MoneyAmount> amounts) {
        var longest = amounts.stream()
                .flatMap(amount -> amount.total().stream())
                .max(Comparator.naturalOrder())
                .filter(most -> most.figure().signum() > 0);
        return new MoneyBars(
                id,
                title,
                words.of("site.money.description", amounts.size()),
                amounts.stream().map(amount -> row(words, amount, longest)).toList(),
                legend(words, amounts));
    }

    private static Row row(Words words, MoneyAmount amount, Optional<Money> longest) {
        var figure = amount.total().map(words::wholeMoney).orElseGet(() -> words.of("site.money.unknown"));
        return new Row(
                amount.name(),
                amount.total()
                        .map(total -> parts(total, amount.eu(), longest.orElse(total)))
                        .orElse(List.of()),
                figure);
    }

    private static List<Part> parts(Money total, Optional<Money> eu, Money longest) {
        var whole = percent(total, longest);
        if (eu.isEmpty()) {
            return List.of(part(BigDecimal.ZERO, whole, "money-total"));
        }
        var european = percent(eu.get(), longest);
        var parts = new ArrayList<Part>();
        parts.add(part(BigDecimal.ZERO, european, "money-eu"));
        parts.add(part(european, whole.subtract(european), "money-local"));
        return List.copyOf(parts);
    }

    private static Part part(BigDecimal from, BigDecimal length, String style) {
        return new Part(from.toPlainString() + "%", length.toPlainString() + "%", style);
    }

    private static BigDecimal percent(Money part, Money whole) {
        return whole.figure().signum() == 0
                ? BigDecimal.ZERO
                : part.figure().multiply(HUNDRED).divide(whole.figure(), 2, RoundingMode.HALF_UP);
    }

    private static List<Legend> legend(Words words, List<MoneyAmount> amounts) {
        boolean shares = amounts.stream().anyMatch(amount -> amount.eu().isPresent());
        boolean whole = amounts.stream()
                .anyMatch(amount -> amount.total().isPresent() && amount.eu().isEmpty());
        boolean unknown = amounts.stream().anyMatch(amount -> amount.total().isEmpty());
        return Stream.of(
                        Legend.when(shares, "eu", words.of("site.money.eu")),
                        Legend.when(shares, "local", words.of("site.money.local")),
                        Legend.when(whole, "total", words.of("site.money.total")),
                        Legend.when(unknown, "unknown", words.of("site.money.unknown")))
                .flatMap(Optional::stream)
                .toList();
    }
}
