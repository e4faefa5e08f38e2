package eu.di4c.kernel.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers that a row of digits with dots, commas, spaces and apostrophes may mean in one language. */
final class WrittenNumbers {

    private static final List<String> SIGNS = List.of(".", ",", " ", "'");

    private final String decimal;
    private final List<String> grouping;

    /**
     * @param decimal the language's decimal sign
     * @param grouping the signs that part thousands in it
     */
    WrittenNumbers(String decimal, List<String> grouping) {
        this.decimal = decimal;
        this.grouping = grouping;
    }

    /** None when the text is no number; two when a sign may part thousands or decimals and the language does not tell. */
    List<BigDecimal> read(String digits) {
        var whole = SIGNS.stream().filter(sign -> grouped(digits, sign)).findFirst();
        var withDecimals =
                Stream.of(".", ",").filter(sign -> decimals(digits, sign)).findFirst();
        if (whole.isPresent() && withDecimals.isPresent()) {
            boolean partsThousands = !withDecimals.get().equals(decimal) && grouping.contains(whole.get());
            return partsThousands
                    ? List.of(number(digits, Optional.empty()))
                    : List.of(number(digits, withDecimals), number(digits, Optional.empty()));
        }
        return digits.matches("[0-9]+") || whole.isPresent() || withDecimals.isPresent()
                ? List.of(number(digits, withDecimals))
                : List.of();
    }

    private static boolean grouped(String digits, String sign) {
        return digits.matches("[1-9][0-9]{0,2}(?:" + Pattern.quote(sign) + "[0-9]{3})+");
    }

    private static boolean decimals(String digits, String sign) {
        int at = digits.indexOf(sign);
        String before = at < 0 ? "" : digits.substring(0, at);
        return digits.substring(at + 1).matches("[0-9]+")
                && (before.matches("[0-9]+")
                        || SIGNS.stream().anyMatch(group -> !group.equals(sign) && grouped(before, group)));
    }

    private static BigDecimal number(String digits, Optional<String> decimalSign) {
        String marked = decimalSign.map(sign -> digits.replace(sign, "d")).orElse(digits);
        return new BigDecimal(marked.replaceAll("[^0-9d]", "").replace('d', '.'));
    }
}
