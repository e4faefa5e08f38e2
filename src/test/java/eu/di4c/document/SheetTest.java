package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.Money;
import eu.di4c.site.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet money = new Sheet(
            "Bani: faza 2/2",
            List.of("Partener", "Total (EUR)", "Zi", "Parte"),
            List.of(
                    List.of(
                            new Cell.Text("Botoșani"),
                            new Cell.Amount(Money.euro("66505")),
                            new Cell.Day(LocalDate.of(2020, 5, 7)),
                            new Cell.Figure(new BigDecimal("-0.85"))),
                    List.of(
                            new Cell.Text("=HYPERLINK(\"x\")"),
                            new Cell.Unknown(),
                            new Cell.Unknown(),
                            new Cell.Unknown())));

    @Test
    void csv_keeps_diacritics_and_leaves_the_unknown_empty() {
        String csv = new String(Csv.of(money), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFPartener,Total (EUR),Zi,Parte\r\n")
                .contains("Botoșani,66505.00,2020-05-07,-0.85\r\n");
    }

    @Test
    void csv_disarms_words_that_look_like_a_formula() {
        assertThat(new String(Csv.of(money), StandardCharsets.UTF_8)).contains("\"'=HYPERLINK(\"\"x\"\")\",,,");
    }

    @Test
    void a_workbook_has_words_as_words_and_amounts_as_figures() throws IOException {
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Xlsx.of("Bani", LocalDate.of(2020, 6, 10), List.of(money))))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Bani  faza 2 2");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(66505);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() {
        var day = LocalDate.of(2020, 6, 10);
        assertThat(Xlsx.of("Bani", day, List.of(money))).isEqualTo(Xlsx.of("Bani", day, List.of(money)));
    }

    @Test
    void a_row_with_too_few_cells_is_refused() {
        assertThatThrownBy(() -> new Sheet("x", List.of("a", "b"), List.of(List.of(new Cell.Unknown()))))
                .hasMessageContaining("needs 2 cells");
    }
}
