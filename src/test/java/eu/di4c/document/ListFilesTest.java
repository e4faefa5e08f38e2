package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Money;
import eu.di4c.site.Cell;
import eu.di4c.site.ListFormat;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A list as a file: people get words, programs get codes, and both get values that are values. */
class ListFilesTest {

    private static final String CUT = "and more";
    private static final Words ROMANIAN = Words.in(Language.RO);

    private final Listed<String> list = Listed.of("things", List.of("Botoșani", "=1+1"))
            .with("name", "Denumire", Cell::text)
            .with("state", "Stare", _ -> new Cell.Coded("late", "întârziat"))
            .with("day", "Zi", _ -> Cell.date(FuzzyDate.day(LocalDate.of(2020, 5, 7)), ROMANIAN))
            .with("month", "Luna", _ -> Cell.date(FuzzyDate.parse("2020-05"), ROMANIAN))
            .with("total", "Total (EUR)", _ -> Cell.amount(Optional.of(Money.euro("66505.50"))))
            .with("count", "Număr", _ -> Cell.figure(3))
            .with("at", "Când", _ -> new Cell.Moment(Instant.parse("2020-05-07T10:15:30Z")))
            .with("nothing", "Nimic", _ -> new Cell.Unknown());

    @Test
    void csv_has_heads_and_words_in_the_language_of_the_reader_and_no_formula() throws IOException {
        assertThat(text(list, ListFormat.CSV))
                .startsWith("\uFEFFDenumire,Stare,Zi,Luna,Total (EUR),Număr,Când,Nimic\r\n")
                .contains("Botoșani,întârziat,2020-05-07,mai 2020,66505.50,3,2020-05-07T10:15:30Z,\r\n")
                .contains("\r\n'=1+1,");
    }

    @Test
    void a_list_of_which_the_reading_fails_never_looks_whole() {
        var failing = new Listed<>(
                "things",
                list.columns(),
                () -> Stream.of("Botoșani", "Oulu", "Trikala").peek(name -> {
                    if (name.equals("Trikala")) {
                        throw new IllegalStateException("the database is gone");
                    }
                }));
        for (ListFormat format : ListFormat.values()) {
            var out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> ListFiles.write(failing, format, 10, CUT, out))
                    .hasMessage("the database is gone");
            String told = out.toString(StandardCharsets.UTF_8).strip();
            assertThat(told).as(format.name()).doesNotEndWith("]").doesNotContain(CUT);
            assertThatThrownBy(() -> {
                        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                            workbook.getSheetAt(0);
                        }
                    })
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void json_has_the_same_names_and_codes_in_every_language() throws IOException {
        var rows = JsonMapper.builder().build().readTree(text(list, ListFormat.JSON));
        assertThat(rows.isArray()).isTrue();
        assertThat(rows).hasSize(2);
        var first = rows.get(0);
        assertThat(first.propertyNames())
                .containsExactly("name", "state", "day", "month", "total", "count", "at", "nothing");
        assertThat(first.get("state").asString()).isEqualTo("late");
        assertThat(first.get("day").asString()).isEqualTo("2020-05-07");
        assertThat(first.get("month").asString()).isEqualTo("2020-05");
        assertThat(first.get("total").isNumber()).isTrue();
        assertThat(first.get("nothing").isNull()).isTrue();
        assertThat(rows.get(1).get("name").asString()).isEqualTo("=1+1");
    }

    @Test
    void a_workbook_has_days_as_days_figures_as_figures_and_words_as_words() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(list, ListFormat.XLSX)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("things");
            var row = sheet.getRow(1);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2020-05-07");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("mai 2020");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(66505.5);
            assertThat(row.getCell(6).getCellStyle().getDataFormatString()).contains("hh:mm", "UTC");
            assertThat(DateUtil.getLocalDateTime(row.getCell(6).getNumericCellValue()))
                    .isEqualTo("2020-05-07T10:15:30");
            assertThat(row.getCell(7)).isNull();
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void a_list_that_is_longer_than_a_file_says_so_in_its_last_row() throws IOException {
        var seven = numbers(7);
        for (ListFormat format : List.of(ListFormat.CSV, ListFormat.JSON)) {
            assertThat(cut(seven, format, 5))
                    .as(format.name())
                    .contains("5", CUT)
                    .doesNotContain("6");
            assertThat(cut(seven, format, 7)).as(format.name()).contains("7").doesNotContain(CUT);
        }
        var out = new ByteArrayOutputStream();
        ListFiles.write(seven, ListFormat.XLSX, 5, CUT, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(6);
            assertThat(workbook.getSheetAt(0).getRow(6).getCell(0).getStringCellValue())
                    .isEqualTo(CUT);
        }
    }

    @Test
    void a_sevenlist_is_asked_for_page_by_page_while_it_is_written() throws IOException {
        var asked = new ArrayList<Integer>();
        var paged = Listed.<Integer>paged("numbers", last -> {
                    int from = last.orElse(0);
                    asked.add(from);
                    return IntStream.rangeClosed(from + 1, Math.min(from + 500, 1_700))
                            .boxed()
                            .toList();
                })
                .with("number", "Number", Cell::figure);
        assertThat(asked).isEmpty();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(paged, ListFormat.XLSX)))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1_700);
            assertThat(workbook.getSheetAt(0).getRow(1_700).getCell(0).getNumericCellValue())
                    .isEqualTo(1_700);
        }
        assertThat(asked).containsExactly(0, 500, 1_000, 1_500, 1_700);
        assertThat(text(paged, ListFormat.CSV).lines()).hasSize(1_701);
    }

    private static Listed<Integer> numbers(int last) {
        return Listed.of("numbers", IntStream.rangeClosed(1, last).boxed().toList())
                .with("number", "Number", Cell::figure);
    }

    private static String cut(Listed<?> list, ListFormat format, int most) throws IOException {
        var out = new ByteArrayOutputStream();
        ListFiles.write(list, format, most, CUT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Listed<?> list, ListFormat format) throws IOException {
        return new String(bytes(list, format), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Listed<?> list, ListFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        new ListFiles().write(list, format, ROMANIAN, out);
        return out.toByteArray();
    }
}
