package eu.di4c.kernel.reading;

import eu.di4c.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** The amounts that a plain text may mean in one language. */
final class WrittenAmounts {

    private static final String DIGITS = "[0-9](?:[0-9 .,']*[0-9])?";
    /** 25 de mii de lei, 1,5 millones de euros, 1,5 million d'euros. */
    private static final String OF = "(?:de |di |d')?";

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Vocabulary vocabulary;
    private final WrittenNumbers numbers;
    private final Pattern form;
    private final Pattern about;

    /** An amount taken apart: what it may be in figures, times what, of which currency. */
    private record Parts(List<BigDecimal> figures, List<BigDecimal> factors, String currency) {
        private List<Money> amounts() {
            var amounts = new ArrayList<Money>();
            for (BigDecimal figure : figures) {
                for (BigDecimal factor : factors) {
                    exact(figure.multiply(factor)).ifPresent(amounts::add);
                }
            }
            return amounts.stream().distinct().toList();
        }

        private Optional<Money> exact(BigDecimal figure) {
            try {
                return Optional.of(Money.of(figure, currency));
            } catch (ArithmeticException finerThanTheCurrency) {
                return Optional.empty();
            }
        }
    }

    WrittenAmounts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numbers = new WrittenNumbers(
                vocabulary.raw("decimal"),
                Stream.of(vocabulary.raw("grouping").split(" ", -1))
                        .map(WrittenAmounts::sign)
                        .toList());
        this.about = vocabulary.startingWith("about");
        String currency = "€|£|lei|leu|" + vocabulary.any("euro") + "|[a-z]{3}\\.?";
        String factor = "k|mln|" + vocabulary.any("thousand") + "|" + vocabulary.any("million") + "|"
                + vocabulary.any("either");
        this.form = Pattern.compile("(?<sign>-? ?)(?:(?<before>" + currency + ") ?)?(?<minus>-? ?)(?<figures>" + DIGITS
                + ")(?:[,.]-+)?(?: ?" + OF + "(?<factor>" + factor + "))?(?: ?" + OF + "(?<kilo>[kmt])?(?<after>"
                + currency + "))?");
    }

    private static String sign(String name) {
        return switch (name) {
            case "dot" -> ".";
            case "comma" -> ",";
            case "space" -> " ";
            default -> throw new IllegalArgumentException("expected dot, comma or space, found " + name);
        };
    }

    /** The amounts that the text may mean, in the currency that it names or else in this one. */
    Reading<Money> read(String plain, String written, String currency) {
        String marked = plain.startsWith("~") ? plain.substring(1).strip() : plain;
        Matcher first = about.matcher(marked);
        String stated = first.lookingAt() ? marked.substring(first.end()) : marked;
        boolean inexact = !stated.equals(plain);
        var parts = parts(stated, currency);
        if (parts.isEmpty()) {
            return new Reading.NotUnderstood<>(written);
        }
        var amounts = parts.get().amounts();
        boolean oneMeaning =
                parts.get().figures().size() * parts.get().factors().size() == 1;
        return oneMeaning && !inexact ? Reading.of(amounts, written) : Reading.unsure(amounts, written);
    }

    private Optional<Parts> parts(String plain, String expected) {
        Matcher found = form.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        var currency = currency(found.group("before"), found.group("after"), expected);
        boolean negative = (found.group("sign") + found.group("minus")).contains("-");
        var figures = numbers.read(found.group("figures")).stream()
                .map(figure -> negative ? figure.negate() : figure)
                .toList();
        return currency.map(code -> new Parts(figures, factors(found), code));
    }

    private List<BigDecimal> factors(Matcher found) {
        String kilo = found.group("kilo");
        String word = found.group("factor");
        if (kilo != null) {
            return List.of(kilo.equals("m") ? MILLION : THOUSAND);
        }
        if (word == null) {
            return List.of(BigDecimal.ONE);
        }
        if (vocabulary.list("either").contains(word)) {
            return List.of(THOUSAND, MILLION);
        }
        boolean thousand = word.equals("k") || vocabulary.list("thousand").contains(word);
        return List.of(thousand ? THOUSAND : MILLION);
    }

    private Optional<String> currency(String before, String after, String expected) {
        var first = code(before, expected);
        var second = code(after, first.orElse(expected));
        return before == null || first.equals(second) ? second : Optional.empty();
    }

    private Optional<String> code(String word, String otherwise) {
        if (word == null) {
            return Optional.of(otherwise);
        }
        String bare = word.replace(".", "");
        if (bare.equals("€") || vocabulary.list("euro").contains(bare)) {
            return Optional.of("EUR");
        }
        return switch (bare) {
            case "£" -> Optional.of("GBP");
            case "lei", "leu" -> Optional.of("RON");
            default ->
                CurrencyUnit.registeredCurrencies().stream()
                        .map(CurrencyUnit::getCode)
                        .filter(bare::equalsIgnoreCase)
                        .findFirst();
        };
    }
}
