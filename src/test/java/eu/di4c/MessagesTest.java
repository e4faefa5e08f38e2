package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages are complete in every language in which they are spoken, and every one of them is used. */
class MessagesTest {

    /** Messages that are the same in English and another language, because the words are; as language and key. */
    private static final Set<String> SAME =
            Source.of("src/test/resources/messages/same.txt").text().lines().collect(Collectors.toSet());

    static List<MessageFamily> families() {
        return Stream.of(
                        MessageFamily.in("src/main/resources/messages"),
                        MessageFamily.in("src/main/resources/eu/di4c/kernel"),
                        MessageFamily.in("src/main/resources/eu/di4c/kernel/reading"))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void every_family_speaks_all_the_languages_it_must() {
        assertThat(families()).extracting(MessageFamily::name).contains("site", "calendar", "notice", "dates", "words");
        assertThat(families().stream().flatMap(family -> family.silent().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_language_says_everything_that_english_says(MessageFamily family) {
        var wrong = new ArrayList<String>();
        family.others().forEach(other -> wrong.addAll(other.differences(family.english(), SAME)));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_plural_has_the_forms_of_its_language(MessageFamily family) {
        var wrong = new ArrayList<>(family.english().faults());
        family.others().forEach(other -> wrong.addAll(other.faults()));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_message_is_used(MessageFamily family) {
        var used = MessageUse.inThe(family.users());
        assertThat(family.english().texts().keySet().stream()
                        .filter(key -> !used.uses(key))
                        .map(key -> family.english().file() + ": " + key + " is used by no source or template"))
                .isEmpty();
    }

    @Test
    void every_message_that_is_asked_for_is_there_with_all_it_needs() {
        var texts = new HashMap<String, MessageFile>();
        for (MessageFamily family : MessageFamily.in("src/main/resources/messages")) {
            family.english().texts().keySet().forEach(key -> texts.put(key, family.english()));
        }
        var wrong = new ArrayList<String>();
        Stream.of(Source.program(), Source.templates())
                .flatMap(List::stream)
                .forEach(source -> wrong.addAll(MessageUse.missing(source, texts)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_list_of_equal_words_holds_only_what_is_equal() {
        var equal = new TreeSet<String>();
        for (MessageFamily family : families()) {
            family.others().forEach(other -> equal.addAll(other.equalTo(family.english())));
        }
        assertThat(SAME).isSubsetOf(equal);
    }

    @Test
    void each_fault_of_a_translation_is_noticed() {
        var english =
                file(Language.EN, "a = {0, plural, one {# city} other {# cities}}\nb = Total {0}\nc = Network\nd = x");
        var romanian = file(
                Language.RO, "a = {0, plural, one {# oraș} other {# orașe}}\nb = Total\nc = Network\ne = y\nf = oraş");
        assertThat(romanian.faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("few"))
                .anyMatch(fault -> fault.contains("cedilla"));
        assertThat(romanian.differences(english, Set.of()))
                .hasSize(5)
                .anyMatch(said -> said.contains("b has the places [], expected [0]"))
                .anyMatch(said -> said.contains("c is still English"))
                .anyMatch(said -> said.contains("d is missing"))
                .anyMatch(said -> said.contains("e is not in English"))
                .anyMatch(said -> said.contains("f is not in English"));
    }

    @Test
    void a_message_that_is_missing_or_gets_too_little_is_noticed() {
        var texts = Map.of("site.b", file(Language.EN, "site.b = {0} of {1}"));
        var source = new Source(Path.of("X.java"), "x = words.of(\"site.a\");\ny = words.of(\"site.b\", f(1, 2));");
        assertThat(MessageUse.missing(source, texts))
                .containsExactly(
                        "X.java:1: there is no message site.a",
                        "X.java:2: site.b gets 1 arguments, its places ask for 2");
    }

    private static MessageFile file(Language language, String lines) {
        return MessageFile.of(language, new Source(Path.of("x_" + language.tag() + ".properties"), lines));
    }
}
