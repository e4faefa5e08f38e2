package eu.di4c.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.document.reading.TableReader.Told;
import eu.di4c.document.reading.TableTrouble.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables as people send them. */
class TableReaderTest {

    private static final Charset CENTRAL_EUROPE = Charset.forName("windows-1250");

    @Test
    void commas_semicolons_and_tabs_part_cells_as_the_headings_show() {
        assertThat(cells(utf8("Titlu,Fel\nActivare,\"Etapă, prima\""))).containsExactly("Activare", "Etapă, prima");
        assertThat(cells(utf8("Titlu;Fel\r\nActivare;Etapă, prima"))).containsExactly("Activare", "Etapă, prima");
        assertThat(cells(utf8("Titlu\tFel\nActivare\tEtapă"))).containsExactly("Activare", "Etapă");
        assertThat(refusal(utf8("Titlu;Fel,Etapă\na;b,c"), Told.NOTHING)).isEqualTo(Reason.DIVIDER);
        assertThat(cells(
                        utf8("Titlu;Fel,Etapă\na;b,c"), new Told(Optional.empty(), Optional.of(';'), Optional.empty())))
                .containsExactly("a", "b,c");
    }

    @Test
    void unicode_is_recognised_with_and_without_its_mark() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(cells("Titlu,Fel\nBotoșani,Etapă".getBytes(charset)))
                    .as(charset.name())
                    .containsExactly("Botoșani", "Etapă");
            assertThat(cells("\uFEFFTitlu,Fel\nBotoșani,Etapă".getBytes(charset)))
                    .as(charset.name())
                    .containsExactly("Botoșani", "Etapă");
        }
    }

    @Test
    void an_older_encoding_is_not_guessed_but_asked_for() {
        byte[] file = "Titlu,Fel\nBotoşani,Etapă".getBytes(CENTRAL_EUROPE);
        assertThat(troubles(file, Told.NOTHING)).singleElement().satisfies(trouble -> {
            assertThat(trouble.reason()).isEqualTo(Reason.ENCODING);
            assertThat(trouble.found()).contains("windows-1250: Botoşani").contains("windows-1252: Botoºani");
        });
        assertThat(cells(file, new Told(Optional.of(CENTRAL_EUROPE), Optional.empty(), Optional.empty())))
                .containsExactly("Botoşani", "Etapă");
    }

    @Test
    void an_apostrophe_that_disarms_a_formula_is_taken_off_once() {
        assertThat(cells(utf8("a,b\n'=1+1,'tis"))).containsExactly("=1+1", "'tis");
        assertThat(cells(utf8("a,b\n''=1+1,-5"))).containsExactly("'=1+1", "-5");
    }

    @Test
    void rows_keep_the_numbers_that_a_spreadsheet_shows() {
        assertThat(TableReader.read(utf8("a,b\n\n\nc,d"), Told.NOTHING))
                .isInstanceOfSatisfying(
                        TableReading.Read.class,
                        read -> assertThat(read.table().lines())
                                .extracting(WrittenTable.Line::row)
                                .containsExactly(1, 4));
    }

    @Test
    void what_is_no_table_or_too_much_of_one_is_refused() {
        assertThat(refusal(new byte[0], Told.NOTHING)).isEqualTo(Reason.EMPTY);
        assertThat(refusal(utf8(" \n,,\n"), Told.NOTHING)).isEqualTo(Reason.EMPTY);
        assertThat(refusal(utf8("a\u0001b"), Told.NOTHING)).isEqualTo(Reason.NOT_A_TABLE);
        assertThat(refusal(utf8("a\n".repeat(10_001)), Told.NOTHING)).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(utf8("a" + ",b".repeat(100)), Told.NOTHING)).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(refusal(utf8("x".repeat(5_001)), Told.NOTHING)).isEqualTo(Reason.CELL_TOO_LONG);
        assertThat(refusal(utf8("a,\"" + "x\n".repeat(2_000_000)), Told.NOTHING))
                .isIn(Reason.BROKEN, Reason.CELL_TOO_LONG);
        assertThat(refusal(new byte[(10 << 20) + 1], Told.NOTHING)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_workbook_is_read_as_it_is_seen() {
        byte[] file = workbook(book -> {
            var sheet = book.createSheet("Plan");
            var head = sheet.createRow(0);
            List.of("text", "day", "month", "year", "number")
                    .forEach(name ->
                            head.createCell(head.getPhysicalNumberOfCells()).setCellValue(name));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("Botoșani");
            int column = 1;
            for (String format : List.of("dd/mm/yyyy", "mm/yyyy", "yyyy")) {
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                var cell = row.createCell(column++);
                cell.setCellValue(LocalDate.of(2020, 5, 1));
                cell.setCellStyle(style);
            }
            row.createCell(column).setCellValue(2020);
        });
        assertThat(TableReader.read(file, Told.NOTHING)).isInstanceOfSatisfying(TableReading.Read.class, read -> {
            var line = read.table().lines().get(1);
            assertThat(line.row()).isEqualTo(3);
            assertThat(line.cells()).containsExactly("Botoșani", "2020-05-01", "05/2020", "2020", "2020");
            assertThat(read.table().place(line, 3)).isEqualTo(new CellPlace("Plan", 3, 3));
        });
    }

    @Test
    void what_a_workbook_hides_computes_or_merges_is_refused_where_it_is() {
        assertThat(troubles(workbook(
                        book -> filled(book, "Plan").createRow(1).createCell(2).setCellFormula("1+1"))))
                .containsExactly(new TableTrouble(new CellPlace("Plan", 2, 3), Reason.FORMULA, "=1+1"));
        assertThat(troubles(workbook(book -> filled(book, "Plan").addMergedRegion(CellRangeAddress.valueOf("A1:B1")))))
                .containsExactly(new TableTrouble(new CellPlace("Plan", 0, 0), Reason.MERGED, "A1:B1"));
        assertThat(reasons(workbook(book -> {
                    filled(book, "Plan");
                    filled(book, "Old");
                    book.setSheetHidden(1, true);
                })))
                .containsExactly(Reason.HIDDEN_SHEET);
        assertThat(reasons(workbook(book -> filled(book, "Plan").getRow(0).setZeroHeight(true))))
                .containsExactly(Reason.HIDDEN_ROW);
        assertThat(reasons(workbook(book -> filled(book, "Plan").setColumnHidden(0, true))))
                .containsExactly(Reason.HIDDEN_COLUMN);
        assertThat(reasons(workbook(book -> {
                    filled(book, "Plan");
                    filled(book, "Money");
                })))
                .containsExactly(Reason.SEVERAL_SHEETS);
    }

    @Test
    void a_sign_that_cannot_be_seen_is_refused_and_line_ends_are_one_kind() {
        assertThat(troubles(workbook(
                        book -> filled(book, "Plan").createRow(1).createCell(0).setCellValue("a\u0085b"))))
                .containsExactly(new TableTrouble(new CellPlace("Plan", 2, 1), Reason.UNSEEN_SIGN, ""));
        assertThat(cells(utf8("a,b\r\n\"one\r\ntwo\",c"))).containsExactly("one\ntwo", "c");
    }

    @Test
    void one_of_several_sheets_can_be_named() {
        byte[] file = workbook(book -> {
            filled(book, "Plan");
            filled(book, "Money");
        });
        assertThat(TableReader.read(file, new Told(Optional.empty(), Optional.empty(), Optional.of("Money"))))
                .isInstanceOfSatisfying(
                        TableReading.Read.class,
                        read -> assertThat(read.table().sheet()).isEqualTo("Money"));
        assertThat(refusal(file, new Told(Optional.empty(), Optional.empty(), Optional.of("Nothing"))))
                .isEqualTo(Reason.NO_SUCH_SHEET);
    }

    @Test
    void a_hostile_workbook_is_refused_before_it_is_opened() {
        assertThat(refusal(zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), Told.NOTHING))
                .isEqualTo(Reason.ENTITIES);
        assertThat(refusal(zip("xl/workbook.xml", " ".repeat(65 << 20)), Told.NOTHING))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(zip("word/document.xml", "<x/>"), Told.NOTHING)).isEqualTo(Reason.NOT_A_TABLE);
        assertThat(refusal(zip("xl/workbook.xml", "<x"), Told.NOTHING)).isEqualTo(Reason.BROKEN);
        byte[] whole = workbook(book -> filled(book, "Plan"));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2), Told.NOTHING))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void too_many_rows_and_columns_of_a_workbook_are_refused() {
        assertThat(reasons(workbook(book -> {
                    var sheet = book.createSheet("Plan");
                    for (int row = 0; row <= 10_000; row++) {
                        sheet.createRow(row).createCell(0).setCellValue("x");
                    }
                })))
                .containsExactly(Reason.TOO_MANY_ROWS);
        assertThat(reasons(workbook(
                        book -> filled(book, "Plan").getRow(0).createCell(300).setCellValue("x"))))
                .containsExactly(Reason.TOO_MANY_COLUMNS);
    }

    private static org.apache.poi.xssf.usermodel.XSSFSheet filled(XSSFWorkbook book, String name) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("Title");
        return sheet;
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> fill) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(String part, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(utf8(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(byte[] file) {
        return cells(file, Told.NOTHING);
    }

    private static List<String> cells(byte[] file, Told told) {
        return switch (TableReader.read(file, told)) {
            case TableReading.Read(var table) -> table.lines().get(1).cells();
            case TableReading.Refused(var troubles) -> throw new AssertionError(troubles.toString());
        };
    }

    private static List<TableTrouble> troubles(byte[] file) {
        return troubles(file, Told.NOTHING);
    }

    private static List<TableTrouble> troubles(byte[] file, Told told) {
        return switch (TableReader.read(file, told)) {
            case TableReading.Read(var table) -> throw new AssertionError(table.toString());
            case TableReading.Refused(var troubles) -> troubles;
        };
    }

    private static List<Reason> reasons(byte[] file) {
        return troubles(file).stream().map(TableTrouble::reason).toList();
    }

    private static Reason refusal(byte[] file, Told told) {
        return troubles(file, told).getFirst().reason();
    }
}
