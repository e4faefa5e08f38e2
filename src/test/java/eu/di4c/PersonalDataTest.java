package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Personal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever holds personal data says so, and so stands in the register of processing. */
class PersonalDataTest extends ProgramTest {

    /** Columns that sound personal and are not, each with the reason. */
    private static final Map<String, String> NOT_PERSONAL = Map.of(
            "calendar.act.decided_by", "a body",
            "network.gate.decided_by", "a body",
            "document.file.scanned_by", "a program",
            "network.city.help", "an office",
            "mailing.job.picked_by", "a node");

    @Autowired
    private List<AboutPerson> modules;

    @Test
    void every_column_that_holds_something_of_a_person_is_declared() {
        assertThat(Tables.personal()).contains("notice.step.by", "journal.payload.name_key");
        assertThat(Tables.personal().stream()
                        .filter(column -> !declared().contains(column))
                        .filter(column -> !NOT_PERSONAL.containsKey(column))
                        .map(column -> column + ": no @Personal names it"))
                .isEmpty();
    }

    @Test
    void every_declaration_names_a_column_that_exists_and_a_term() {
        assertThat(Tables.columns()).containsAll(declared());
        personal()
                .forEach(said -> assertThat(said.kept().isEmpty()
                                || !Period.parse(said.kept()).isZero())
                        .isTrue());
    }

    @Test
    void no_excuse_outlives_what_it_excuses() {
        assertThat(Tables.personal()).containsAll(NOT_PERSONAL.keySet());
    }

    private Set<String> declared() {
        var columns = new TreeSet<String>();
        personal().forEach(said -> columns.addAll(List.of(said.columns())));
        return columns;
    }

    private Stream<Personal> personal() {
        return modules.stream()
                .flatMap(module -> module.declared().stream())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(field -> field.getAnnotation(Personal.class))
                .filter(Objects::nonNull);
    }
}
