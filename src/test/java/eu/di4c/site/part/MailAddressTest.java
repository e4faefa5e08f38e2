package eu.di4c.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class MailAddressTest {

    @Test
    void an_address_breaks_before_at_and_dot_and_stays_whole_at_hyphens() {
        assertThat(html("ana-maria.pop@town-hall.example"))
                .isEqualTo("<span class=\"whole\">ana-maria</span><wbr>.pop<wbr>"
                        + "<span class=\"whole\">@town-hall</span><wbr>.example");
    }

    @Test
    void what_stands_around_it_is_written_as_it_is_and_nothing_becomes_markup() {
        assertThat(html("Ana & Ion <a@b.example>")).isEqualTo("Ana &amp; Ion &lt;a<wbr>@b<wbr>.example&gt;");
        assertThat(html("no address. at all")).isEqualTo("no address. at all");
        assertThat(html("\"><script>@x.y")).doesNotContain("<script");
    }

    private static String html(String text) {
        var output = new StringOutput();
        new MailAddress(text).writeTo(output);
        return output.toString();
    }
}
