package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever field a deed can change, the journal has a name for it that people understand. */
class JournalFieldsTest {

    private static final Pattern NAMED = Pattern.compile("\\bChange\\(\\s*\"([a-zA-Z0-9]+)\"");

    /** Who tells the journal what differs between two versions of a thing, and of which things. */
    private static final Map<String, List<String>> COMPARED = Map.ofEntries(
            Map.entry(
                    "network/NetworkDeeds.java",
                    List.of(
                            "network.Programme",
                            "network.City",
                            "network.Organisation",
                            "network.Network",
                            "network.Gate",
                            "network.Dispute",
                            "network.NetworkKeeping$PhaseTerms",
                            "network.NetworkKeeping$Told")),
            Map.entry("budget/Budgets.java", List.of("budget.Budgets$Rates", "budget.Allocation")),
            Map.entry("budget/BudgetEdits.java", List.of("budget.Allocation")),
            Map.entry("notice/NoticeKeeper.java", List.of("notice.Wording", "notice.Posting")),
            Map.entry("calendar/reporting/PartnerReports.java", List.of("calendar.reporting.PartnerReports$Telling")),
            Map.entry("calendar/Items.java", List.of("calendar.CalendarItem", "calendar.Items$Telling")),
            Map.entry("calendar/PutRule.java", List.of("calendar.CalendarItem", "calendar.Dependency")),
            Map.entry("calendar/Dependencies.java", List.of("calendar.Dependency")),
            Map.entry("calendar/CalendarDeeds.java", List.of("calendar.CalendarItem", "calendar.Dependency")),
            Map.entry("people/Entrances.java", List.of("people.Person")),
            Map.entry("people/Accounts.java", List.of("people.Person")),
            Map.entry("exchange/NetworkFiles.java", List.of()));

    @Test
    void everything_that_is_compared_for_the_journal_is_known_here() {
        assertThat(Source.program().stream()
                        .filter(source ->
                                !source.places("\\bChanges\\.between\\(").isEmpty())
                        .map(source -> source.path().toString().replaceFirst(".*/eu/di4c/", "")))
                .containsExactlyInAnyOrderElementsOf(COMPARED.keySet());
    }

    @Test
    void every_field_that_a_deed_can_change_has_its_name() {
        var fields = new TreeSet<String>();
        Source.program()
                .forEach(source -> NAMED.matcher(source.text()).results().forEach(found -> fields.add(found.group(1))));
        COMPARED.values().stream()
                .flatMap(List::stream)
                .flatMap(JournalFieldsTest::parts)
                .forEach(fields::add);
        assertThat(fields).contains("legalName", "replacedBy", "sha256", "substitute", "fundingPeriod");
        var nameless = new ArrayList<String>();
        for (MessageFamily family : MessageFamily.in("src/main/resources/messages")) {
            if (family.name().equals("journal")) {
                for (Language language : List.of(Language.EN, Language.RO)) {
                    var texts =
                            Objects.requireNonNull(family.files().get(language)).texts();
                    fields.stream()
                            .filter(field -> !texts.containsKey("journal.field." + field))
                            .forEach(field -> nameless.add(language.tag() + ": no journal.field." + field));
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static Stream<String> parts(String type) {
        try {
            return Arrays.stream(Class.forName("eu.di4c." + type).getRecordComponents())
                    .map(RecordComponent::getName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("there is no such type any more", e);
        }
    }
}
