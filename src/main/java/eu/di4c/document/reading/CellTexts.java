package eu.di4c.document.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;

/**
 * What a person sees in a cell of a workbook. A spreadsheet keeps {@code 05/2020} as the first of May and shows the month: it
 * is read as the month, because nobody stated the day.
 *
 * @param from1904 whether days are counted from 1904, as some workbooks do
 */
record CellTexts(ReadOnlySharedStringsTable shared, StylesTable styles, boolean from1904) {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    /** The text of a cell of this type (as the file names it) and style; empty for a number that is none. */
    Optional<String> text(String type, int style, String value) {
        return switch (type) {
            case "s" ->
                Optional.of(shared.getItemAt(Integer.parseInt(value.strip())).getString());
            case "n", "" -> number(style, value.strip());
            default -> Optional.of(value);
        };
    }

    private Optional<String> number(int style, String value) {
        if (value.isEmpty()) {
            return Optional.of("");
        }
        var format = styles.getStyleAt(style).getDataFormat();
        String shown = styles.getStyleAt(style).getDataFormatString();
        try {
            var number = new BigDecimal(value);
            return DateUtil.isADateFormat(format, shown) && DateUtil.isValidExcelDate(number.doubleValue())
                    ? Optional.of(date(DateUtil.getLocalDateTime(number.doubleValue(), from1904), shown))
                    : Optional.of(number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String date(LocalDateTime date, String format) {
        String shown = NOT_SHOWN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (shown.contains("d") || !date.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.toLocalDate().toString()
                    : date.toString();
        }
        return shown.contains("m")
                ? "%02d/%04d".formatted(date.getMonthValue(), date.getYear())
                : String.valueOf(date.getYear());
    }
}
