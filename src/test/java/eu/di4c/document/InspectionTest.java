package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is taken for what, whatever its name says. */
class InspectionTest {

    static final String WORD_TYPES =
            "<Types><Override ContentType=\"" + FileType.DOCX.mediaType() + ".main+xml\"/></Types>";

    @Test
    void a_file_is_what_stands_in_it_whatever_its_name_says() throws IOException {
        assertThat(found("x.exe", Pdf.of(Samples.everything(Language.RO)))).isEqualTo(known(FileType.PDF));
        assertThat(found("x.png", Docx.of(Samples.everything(Language.RO)))).isEqualTo(known(FileType.DOCX));
        var sheet = new Sheet("Sheet", List.of(), List.of());
        assertThat(found("x.txt", Xlsx.of("Title", LocalDate.of(2026, 1, 1), List.of(sheet))))
                .isEqualTo(known(FileType.XLSX));
        assertThat(found("x.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .isEqualTo(known(FileType.PNG));
        assertThat(found("x.pdf", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo(known(FileType.JPEG));
        assertThat(found("x.zip", zip(Map.of("mimetype", FileType.ODT.mediaType()))))
                .isEqualTo(known(FileType.ODT));
        assertThat(found("x.zip", zip(Map.of("mimetype", FileType.ODS.mediaType()))))
                .isEqualTo(known(FileType.ODS));
        assertThat(found("lista.CSV", text("nume;oraș\nȘtefana;Botoșani\n"))).isEqualTo(known(FileType.CSV));
        assertThat(found("lista", text("\uFEFFnume, oraș"))).isEqualTo(known(FileType.TXT));
    }

    @Test
    void what_a_browser_would_show_or_a_machine_would_run_is_not_taken() throws IOException {
        for (String active : List.of(
                "<html><script>alert(1)</script>",
                "\n <!DOCTYPE html>",
                "<svg xmlns='x' onload='alert(1)'/>",
                "<?xml version='1.0'?><x/>",
                "<script>",
                "#!/bin/sh\nrm",
                "MZ\u0090")) {
            assertThat(found("notes.txt", text(active))).as(active).isEqualTo(new Inspection.Found.Unknown());
        }
        assertThat(found("a.txt", new byte[] {'a', 0, 'b'})).isEqualTo(new Inspection.Found.Unknown());
        assertThat(found("a.txt", new byte[] {'a', (byte) 0xFF, 'b'})).isEqualTo(new Inspection.Found.Unknown());
        assertThat(found("a.pdf", text(" %PDF is not at its beginning"))).isEqualTo(known(FileType.TXT));
    }

    @Test
    void an_office_document_with_macros_or_a_zip_of_anything_else_is_not_taken() throws IOException {
        assertThat(found("a.docx", zip(Map.of("[Content_Types].xml", WORD_TYPES))))
                .isEqualTo(known(FileType.DOCX));
        for (var parts : List.of(
                Map.of("[Content_Types].xml", WORD_TYPES, "word/vbaProject.bin", "x"),
                Map.of(
                        "[Content_Types].xml",
                        WORD_TYPES.replace("</Types>", "application/x.macroEnabled.main+xml</Types>")),
                Map.of("[Content_Types].xml", WORD_TYPES, "../../etc/passwd", "x"),
                Map.of("run.exe", "MZ"))) {
            assertThat(found("a.docx", zip(parts))).as(parts.toString()).isEqualTo(new Inspection.Found.Unknown());
        }
    }

    @Test
    void a_bomb_is_found_before_it_is_unpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text(WORD_TYPES));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                zip.write(nothing);
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(found("a.docx", bytes.toByteArray())).isEqualTo(new Inspection.Found.Bomb());

        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int part = 0; part <= OfficeFile.MOST_PARTS; part++) {
                zip.putNextEntry(new ZipEntry("part" + part));
            }
        }
        assertThat(found("a.docx", many.toByteArray())).isEqualTo(new Inspection.Found.Bomb());
    }

    @Test
    void a_broken_zip_is_no_document() throws IOException {
        byte[] whole = Docx.of(Samples.everything(Language.RO));
        byte[] half = Arrays.copyOf(whole, 200);
        assertThat(found("a.docx", half)).isEqualTo(new Inspection.Found.Unknown());
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Inspection.Found known(FileType type) {
        return new Inspection.Found.Known(type);
    }

    private static Inspection.Found found(String name, byte[] content) throws IOException {
        return Inspection.of(new Upload(name, () -> new ByteArrayInputStream(content)));
    }
}
