package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import eu.di4c.kernel.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every public page on paper: only what is to be read, all of it, on an A4 sheet. */
class PrintTest extends BrowserTest {

    /** 210 mm less a margin of 15 mm on each side, at 96 dots an inch. */
    private static final int SHEET = 680;

    private static final String CLICKABLE = """
            () => [...document.querySelectorAll("nav, form, button, input, select, textarea, .button, .takeout, .downloads, .chips, .foot")]
              .filter(e => e.getClientRects().length > 0)
              .slice(0, 3).map(e => "nothing to click on paper: " + e.outerHTML.slice(0, 120))""";

    /** Neither beyond the edge of the sheet, nor hidden behind the edge of something that scrolls on a screen. */
    private static final String CUT_OFF = """
            () => {
              const width = document.documentElement.clientWidth;
              const shown = e => e.getClientRects().length > 0 && !e.closest(".unseen, svg, .chart");
              return [...document.querySelectorAll("main *")].filter(shown).filter(e =>
                  e.getBoundingClientRect().right > width + 1
                  || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).overflowX !== "visible"))
                .slice(0, 3).map(e => "cut off: " + e.outerHTML.slice(0, 120));
            }""";

    private static final String NO_ADDRESS = """
            () => [...document.querySelectorAll("main a[href^='http']")].filter(e => e.getClientRects().length > 0)
              .filter(e => !getComputedStyle(e, "::after").content.includes(e.getAttribute("href")))
              .slice(0, 3).map(e => "its address is not told: " + e.outerHTML.slice(0, 120))""";

    private static final String WITHOUT_HEAD = """
            () => [...document.querySelectorAll("main thead")].filter(e => getComputedStyle(e).display !== "table-header-group")
              .slice(0, 3).map(e => "the head does not come again on the next sheet: " + e.outerHTML.slice(0, 120))""";

    @Test
    void every_page_prints_what_is_to_be_read_and_nothing_to_click() {
        var faults = new ArrayList<String>();
        for (Language language : List.of(Language.EN, Language.RO)) {
            try (var visitor = visitor(language)) {
                printed(visitor);
                for (String path : addresses().all()) {
                    visitor.open(path);
                    for (String question : List.of(CLICKABLE, CUT_OFF, NO_ADDRESS, WITHOUT_HEAD)) {
                        asked(visitor, question).forEach(fault -> faults.add(path + " in " + language + " " + fault));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void no_sheet_ends_with_a_heading() throws IOException {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(Language.EN)) {
            // examples of the API are longer than a sheet, and the browser then breaks where it likes
            for (String path : addresses().firsts().stream()
                    .filter(one -> !one.equals("/api"))
                    .toList()) {
                visitor.open(path);
                var headings = Set.copyOf(asked(
                        visitor,
                        "() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, caption)')]"
                                + ".map(e => e.textContent.replace(/\\s+/g, ' ').trim())"));
                for (String last : lastLines(visitor)) {
                    if (headings.contains(last)) {
                        faults.add(path + ": a sheet ends with the heading " + last);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The last line of every sheet but the last. */
    private static List<String> lastLines(Visitor visitor) throws IOException {
        byte[] pdf = visitor.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        var lines = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int sheet = 1; sheet < document.getNumberOfPages(); sheet++) {
                var text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                text.setSortByPosition(true);
                text
                        .getText(document)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.collectingAndThen(Collectors.toList(), List::reversed))
                        .stream()
                        .findFirst()
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    @Test
    void what_is_wrong_on_paper_is_noticed() {
        try (var visitor = visitor(Language.EN)) {
            printed(visitor);
            visitor.open("/networks/di4c");
            visitor.page().evaluate("""
                    () => {
                      document.querySelector("main").insertAdjacentHTML("beforeend",
                        "<p><a class='x' href='https://example.org/'>there</a></p><table id='w'><tbody><tr><td>wide</td></tr></tbody></table>");
                      document.querySelector("#w").style.width = "900px";
                      const style = document.styleSheets[0];
                      style.insertRule("main a.x::after { content: none !important }", style.cssRules.length);
                      document.querySelector(".takeout").style.setProperty("display", "block", "important");
                    }""");
            assertThat(asked(visitor, CUT_OFF)).anyMatch(fault -> fault.contains("wide"));
            assertThat(asked(visitor, NO_ADDRESS)).hasSize(1);
            assertThat(asked(visitor, CLICKABLE)).isNotEmpty();
        }
    }

    private Addresses addresses() {
        return Addresses.of(cast(), LocalDate.now(clock()));
    }

    private static void printed(Visitor visitor) {
        visitor.at(SHEET).page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static List<String> asked(Visitor visitor, String question) {
        return ((List<?>) visitor.page().evaluate(question))
                .stream().map(String::valueOf).toList();
    }
}
