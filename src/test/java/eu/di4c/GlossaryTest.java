package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import eu.di4c.overview.web.GlossaryPage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

class GlossaryTest {

    private static final Source GLOSSARY = Source.of("docs/glossary.md");

    /** Modules that speak of the field; the others are of the program. */
    private static final List<String> FIELD = List.of("kernel", "network", "calendar", "budget", "notice");

    private static final String ANSWER = "what a command answers";
    private static final String ORDER = "what a door is handed";
    private static final String WORDS = "how things are said in a language";

    /** Public types of the field that are no words of their own, each with the reason. */
    private static final Map<String, String> NO_WORDS = Map.ofEntries(
            Map.entry("budget.PutAllocation", ANSWER),
            Map.entry("calendar.PutCalendar", ANSWER),
            Map.entry("notice.Refusal", ANSWER),
            Map.entry("calendar.CalendarDraft", ORDER),
            Map.entry("notice.ComposeNotice", ORDER),
            Map.entry("notice.NoticeSearch", ORDER),
            Map.entry("notice.FeedOf", ORDER),
            Map.entry("notice.Followed", ORDER),
            Map.entry("notice.ToldNotice", "a notice with its corrections, as feeds tell of it"),
            Map.entry("network.Found", "what a search by name answers"),
            Map.entry("calendar.ShiftWords", WORDS),
            Map.entry("calendar.CalendarRights", "who may change what, read off the table of actions"),
            Map.entry("kernel.DateWords", WORDS),
            Map.entry("network.HelpInPerson", WORDS),
            Map.entry("network.Themes", WORDS),
            Map.entry("network.HostCity", "a city as the frame of a page shows it"),
            Map.entry("network.NetworkPlace", "where a reader is, as every page shows it"),
            Map.entry("notice.NoticePaper", "sets a notice on paper"),
            Map.entry("kernel.Ids", "makes identifiers"),
            Map.entry("kernel.SearchKey", "how names are compared in a search"),
            Map.entry("kernel.SubjectRef", "names a thing across modules"),
            Map.entry("kernel.Changes", "compares two versions of a thing"),
            Map.entry("kernel.Signs", "which signs a text may hold"),
            Map.entry("kernel.Mark", "tells two versions of a thing apart"),
            Map.entry("kernel.Outcome", ANSWER),
            Map.entry("kernel.NotAllowed", ANSWER),
            Map.entry("people.SignInAnswer", ANSWER),
            Map.entry("people.RoleWords", WORDS));

    /** Parts of the glossary whose words readers meet; the others are about how the program does its work. */
    private static final List<String> READ = List.of(
            "Networks",
            "Dates",
            "Calendar",
            "Money",
            "Notices and documents",
            "People and rights",
            "Journal and data protection",
            "Words of later steps");

    /** Words in those parts that explain the program to who works on it, not the field to who reads. */
    private static final Set<String> NOT_READ = Set.of(
            "opening",
            "claim",
            "what-hangs-on-a-thing",
            "phase-moved",
            "decision-on-a-calendar",
            "mark",
            "money-at-stake",
            "stake",
            "edit",
            "hours",
            "sent-table",
            "as-written",
            "money",
            "wording",
            "step",
            "draft-list",
            "person",
            "holding",
            "held",
            "single-use-link",
            "open-work",
            "sign-in",
            "known-browser",
            "attempt",
            "password",
            "ceremony",
            "kept-answer",
            "origin",
            "entry",
            "payload",
            "deed",
            "mark-of-the-journal",
            "fate",
            "entry-of-the-search",
            "name-in-the-search",
            "known-word",
            "filling-of-the-search",
            "hit");

    /** One line of the glossary: the word, the Java type or constant, the table; the last two may be empty. */
    record Word(int line, String term, String java, String table) {
        /** Its place on the page of words. */
        String id() {
            return term.replaceAll(",.*", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("-$", "");
        }
    }

    @Test
    void every_type_that_it_names_exists() {
        assertThat(words(GLOSSARY)).hasSizeGreaterThan(60);
        assertThat(words(GLOSSARY).stream()
                        .filter(word -> !word.java().isEmpty() && !exists(word.java()))
                        .map(word -> "%s:%d: %s: there is no eu.di4c.%s"
                                .formatted(GLOSSARY, word.line(), word.term(), word.java())))
                .isEmpty();
    }

    @Test
    void every_table_that_it_names_exists() {
        assertThat(words(GLOSSARY).stream()
                        .filter(word -> !word.table().isEmpty() && !Tables.all().contains(word.table()))
                        .map(word -> "%s:%d: %s: there is no table %s"
                                .formatted(GLOSSARY, word.line(), word.term(), word.table())))
                .isEmpty();
    }

    @Test
    void every_table_has_its_word() {
        var told = words(GLOSSARY).stream().map(Word::table).toList();
        assertThat(Tables.all().stream()
                        .filter(table -> !told.contains(table))
                        .map(table -> GLOSSARY + ": no word for the table " + table))
                .isEmpty();
    }

    @Test
    void every_public_type_of_the_field_has_its_word() {
        var told = new TreeSet<String>();
        words(GLOSSARY).forEach(word -> told.add(word.java().replaceAll("#.*", "")));
        assertThat(HouseRulesTest.PROGRAM.stream()
                        .filter(GlossaryTest::isOfTheField)
                        .map(type -> type.getName().replace("eu.di4c.", ""))
                        .filter(type -> !told.contains(type) && !NO_WORDS.containsKey(type))
                        .map(type -> GLOSSARY + ": no word for " + type)
                        .sorted())
                .isEmpty();
    }

    @Test
    void no_excuse_outlives_what_it_excuses() {
        assertThat(NO_WORDS.keySet()).allMatch(GlossaryTest::exists);
    }

    @Test
    void the_page_of_words_has_every_word_that_a_reader_meets_once_and_no_other() {
        var read = words(GLOSSARY).stream()
                .filter(word -> READ.contains(part(GLOSSARY, word.line())))
                .map(Word::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).containsAll(NOT_READ);
        read.removeAll(NOT_READ);
        assertThat(GlossaryPage.ids()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void a_word_for_nothing_is_noticed() {
        assertThat(exists("network.Network")).isTrue();
        assertThat(exists("network.Network.Kind#ACTION_PLANNING")).isTrue();
        assertThat(exists("network.Network.Kind#HOLIDAY")).isFalse();
        assertThat(exists("network.Cityscape")).isFalse();
    }

    /** A public type in the root of a module of the field, itself no door, no identifier, and no answer of a door. */
    private static boolean isOfTheField(JavaClass type) {
        boolean here = FIELD.stream().anyMatch(module -> type.getPackageName().equals("eu.di4c." + module));
        return here
                && type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isMetaAnnotatedWith(Component.class)
                && !type.getSimpleName().matches("package-info|.*(Id|Answer)");
    }

    /** The heading under which a line stands. */
    private static String part(Source glossary, int line) {
        return glossary.text()
                .lines()
                .limit(line)
                .filter(text -> text.startsWith("## "))
                .reduce("", (_, last) -> last)
                .replace("## ", "");
    }

    static List<Word> words(Source glossary) {
        var lines = glossary.text().lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> word(line + 1, lines.get(line)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Word> word(int number, String line) {
        var cells = line.split("\\|", -1);
        if (cells.length != 7
                || cells[1].isBlank()
                || cells[1].contains("---")
                || cells[1].strip().equals("term")) {
            return Optional.empty();
        }
        return Optional.of(new Word(number, cells[1].strip(), cells[4].strip(), cells[5].strip()));
    }

    /** Whether {@code module.Type.Inner#CONSTANT} is there. */
    private static boolean exists(String named) {
        String type = named.replaceAll("#.*", "");
        int outer = type.indexOf('.') + 1;
        while (outer < type.length() && !Character.isUpperCase(type.charAt(outer))) {
            outer = type.indexOf('.', outer) + 1;
        }
        try {
            var found = Class.forName(
                    "eu.di4c." + type.substring(0, outer)
                            + type.substring(outer).replace('.', '$'),
                    false,
                    GlossaryTest.class.getClassLoader());
            return !named.contains("#")
                    || Arrays.stream(found.getFields())
                            .anyMatch(field -> field.getName().equals(named.replaceAll(".*#", "")));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
