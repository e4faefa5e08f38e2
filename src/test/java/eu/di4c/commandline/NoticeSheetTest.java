package eu.di4c.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeSheetTest {

    @Test
    void what_is_left_empty_is_not_given() {
        var sheet = NoticeSheet.read("title: A: b\nsubject: s\nnumber:\ndated:\nrevision: 3\n---\nText\n---\nmore");
        assertThat(sheet.revision()).isEqualTo(3);
        assertThat(sheet.wording().title()).isEqualTo("A: b");
        assertThat(sheet.wording().number()).isEmpty();
        assertThat(sheet.wording().dated()).isEmpty();
        assertThat(sheet.wording().body()).isEqualTo("Text\n---\nmore");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: x                                  | three hyphens
                    title: x;revision: 1;number: twelve;---;t | a number and a year
                    title: x;revision: 1;dated: june;---;t    | june
                    title: x;---;t                            | revision
                    title x;---;t                             | name: value
                    """)
    void what_is_not_understood_is_named(String text, String expected) {
        assertThatThrownBy(() -> NoticeSheet.read(text.replace(';', '\n'))).hasMessageContaining(expected);
    }
}
