package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Hotărâre nr. 12.pdf,            Hotărâre nr. 12.pdf
            REPORT.PDF,                     REPORT.pdf
            ../../etc/passwd,               passwd.pdf
            C:\\Users\\ana\\plan.pdf,       plan.pdf
            invoice.exe,                    invoice.exe.pdf
            .htaccess,                      htaccess.pdf
            con.pdf,                        _con.pdf
            'a<b>:"c|d?.pdf',               a_b___c_d_.pdf
            '  spaced   out  .pdf',         spaced out.pdf
            '',                             file.pdf
            ....,                           file.pdf
            """)
    void a_name_is_made_safe_and_ends_as_what_it_is(String name, String safe) {
        assertThat(FileNames.safe(name, FileType.PDF)).isEqualTo(safe);
    }

    @Test
    void no_sign_that_cannot_be_seen_or_turns_the_reading_around_stays() {
        assertThat(FileNames.safe("annex\u202Efdp.exe", FileType.PDF)).isEqualTo("annexfdp.exe.pdf");
        assertThat(FileNames.safe("a\r\nSet-Cookie: x\0.pdf", FileType.PDF)).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(FileNames.safe("s\u0326edinta\u200B.pdf", FileType.PDF)).isEqualTo("ședinta.pdf");
        assertThat(FileNames.safe("photo.jpg", FileType.JPEG)).isEqualTo("photo.jpeg");
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_ending() {
        assertThat(FileNames.safe("ș".repeat(500) + ".pdf", FileType.PDF)).isEqualTo("ș".repeat(120) + ".pdf");
    }
}
