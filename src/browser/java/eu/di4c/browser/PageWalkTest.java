package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import eu.di4c.Routes;
import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks through every page and every state after a click.
 *
 * <p>Each page is read in three languages at desk, phone and the narrowest width: in English at the desk, in Romanian and in
 * one of the other seven, in turn, on the phone. The markup of all is the same, the lengths of words are not.
 */
class PageWalkTest extends BrowserTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void every_route_has_an_address_to_be_walked_to() {
        var known = new HashSet<>(addresses().pages().keySet());
        known.addAll(addresses().files().keySet());
        known.add("/error");
        var read = read();
        assertThat(read).as("routes without an example in Addresses").isSubsetOf(known);
        assertThat(known)
                .as("examples of routes that are gone")
                .containsAll(read)
                .isSubsetOf(withError(read));
    }

    @Test
    void what_is_no_page_is_a_file() {
        addresses().files().values().stream()
                .filter(path -> !path.isEmpty())
                .forEach(path -> assertThat(get(path).headers().firstValue("Content-Type"))
                        .as(path)
                        .hasValueSatisfying(
                                type -> assertThat(type).isNotBlank().doesNotContain("text/html")));
    }

    @Test
    void every_page_is_sound_in_english_at_the_desk() {
        assertThat(faults(Language.EN, Visitor.DESK)).isEmpty();
    }

    @Test
    void every_page_is_sound_in_romanian_on_the_phone() {
        assertThat(faults(Language.RO, Visitor.PHONE)).isEmpty();
    }

    @Test
    void every_page_is_sound_in_one_of_the_other_languages_on_the_phone() {
        var others = EnumSet.complementOf(EnumSet.of(Language.EN, Language.RO)).stream()
                .toList();
        var visitors = others.stream().collect(Collectors.toMap(language -> language, this::visitor));
        var faults = new ArrayList<String>();
        try {
            int turn = 0;
            for (String path : addresses().all()) {
                var language = others.get(turn++ % others.size());
                var visitor = Objects.requireNonNull(visitors.get(language)).at(Visitor.PHONE);
                visitor.open(path);
                sound(visitor, language).forEach(fault -> faults.add(path + " in " + language + " " + fault));
            }
        } finally {
            visitors.values().forEach(Visitor::close);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_refusal_is_a_page_that_is_sound_too() {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(Language.RO)) {
            visitor.at(Visitor.PHONE);
            addresses()
                    .refused()
                    .forEach((status, paths) -> paths.forEach(path -> {
                        int answered = visitor.open(path).status();
                        Stream.concat(
                                        Stream.of(answered)
                                                .filter(other -> other != status.intValue())
                                                .map(other -> "answers " + other),
                                        sound(visitor, Language.RO).stream())
                                .map(fault -> path + " " + fault)
                                .forEach(faults::add);
                    }));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_language_can_be_changed_on_every_page_and_the_page_stays() {
        try (var visitor = visitor(Language.EN)) {
            for (String path : addresses().firsts()) {
                visitor.open(path);
                visitor.page().locator(".languages summary").click();
                visitor.page().locator(".languages a[lang=ro]").click();
                assertThat(visitor.page().locator("html").getAttribute("lang"))
                        .as(path)
                        .isEqualTo("ro");
                assertThat(visitor.path()).startsWith(path.replaceAll("\\?.*", ""));
                visitor.page().locator(".languages summary").click();
                visitor.page().locator(".languages a[lang=en]").click();
                assertThat(visitor.page().locator("html").getAttribute("lang"))
                        .as(path)
                        .isEqualTo("en");
            }
        }
    }

    @Test
    void every_form_answers_whatever_is_typed_with_a_page_that_is_sound() {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(Language.EN)) {
            for (String path : addresses().forms()) {
                for (String typed : List.of("", "2020", "botosani", "<b>%\"'&", "x".repeat(190))) {
                    visitor.open(path);
                    submitted(visitor, typed);
                    sound(visitor, Language.EN).forEach(fault -> faults.add(path + " with " + typed + " " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Fills every field that takes it with the same words, and sends the form; what a field cannot hold stays as it was. */
    private static void submitted(Visitor visitor, String typed) {
        var form = visitor.page().locator("main form").first();
        form.locator("input:not([type=date]):not([type=hidden]), textarea")
                .all()
                .forEach(field -> field.fill(typed));
        form.locator("select").all().forEach(field -> field.selectOption(new SelectOption().setIndex(0)));
        if ("post".equals(form.getAttribute("method"))) {
            form.locator("button").click();
            visitor.page().waitForLoadState();
        } else {
            visitor.follow(() -> form.locator("button").click());
        }
    }

    private List<String> faults(Language language, int width) {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(language)) {
            for (String path : addresses().all()) {
                visitor.at(width);
                visitor.open(path);
                sound(visitor, language).forEach(fault -> faults.add(path + " " + fault));
                if (opened(visitor)) {
                    Look.axe(visitor).forEach(fault -> faults.add(path + " opened " + fault));
                    Look.width(visitor).forEach(fault -> faults.add(path + " opened " + fault));
                }
            }
        }
        return faults;
    }

    static List<String> sound(Visitor visitor, Language language) {
        int width = visitor.page().viewportSize().width;
        var faults = new ArrayList<>(Look.shape(visitor, language));
        faults.addAll(Look.axe(visitor));
        faults.addAll(Look.width(visitor));
        visitor.at(width);
        return faults;
    }

    /** Opens whatever a reader can open on this page, and says whether there was anything; {@link HeadTest} opens the head. */
    static boolean opened(Visitor visitor) {
        var closed = visitor.page().locator("main details:not([open]) > summary");
        int many = closed.count();
        for (int left = many; left > 0; left--) {
            closed.first().click();
        }
        return many > 0;
    }

    private Addresses addresses() {
        return Addresses.of(cast(), LocalDate.now(clock()));
    }

    /** The routes that everybody may read and that are not for programs; {@link MemberWalkTest} walks the others. */
    private Set<String> read() {
        var members = Routes.table().stream()
                .filter(row -> !row.who().equals("anyone"))
                .map(row -> row.route().verb() + " " + row.route().address())
                .collect(Collectors.toSet());
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> !path.endsWith(".{format}")) // ListsTest walks to the lists
                .filter(path -> !path.startsWith("/api/") && !members.contains("GET " + path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> withError(Set<String> read) {
        var all = new TreeSet<>(read);
        all.add("/error");
        return all;
    }
}
