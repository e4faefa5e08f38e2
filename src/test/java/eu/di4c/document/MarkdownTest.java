package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void headings_begin_with_the_second_level_and_skip_none() {
        var html = Jsoup.parse(Markdown.html("# A\n\n#### B\n\n## C\n\ntext").toString());
        assertThat(html.select("h2").text()).isEqualTo("A");
        assertThat(html.select("h3").eachText()).containsExactly("B", "C");
    }

    @Test
    void heads_of_columns_say_so_and_figures_stand_right() {
        String html = Markdown.html("| a | b |\n|---|--:|\n| 1 | 2 |").toString();
        assertThat(html).contains("<th scope=\"col\">a</th>").contains("<td class=\"number\">2</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "<a href='javascript:alert(1)'>x</a>",
                "![x](http://elsewhere.example/pixel.png)",
                "<p style='position:fixed'>x</p>",
                "<svg onload=alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)"
            })
    void nothing_runs_loads_or_paints(String hostile) {
        var html = Jsoup.parseBodyFragment(Markdown.html(hostile).toString());
        assertThat(html.select("script, img, svg, style, iframe, [style], [onload], [href^=javascript], [href^=data]"))
                .isEmpty();
    }

    @Test
    void markup_of_html_is_shown_as_typed() {
        assertThat(Markdown.html("a <b>c</b>").words()).isEqualTo("a <b>c</b>");
    }

    @Test
    void a_numbered_list_may_begin_later() {
        assertThat(Markdown.html("3. c\n4. d").toString()).contains("<ol start=\"3\">");
    }
}
