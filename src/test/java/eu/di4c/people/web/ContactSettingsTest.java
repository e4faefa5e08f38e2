package eu.di4c.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Whom people can turn to is what the operator states, and nothing is made up for what she does not. */
class ContactSettingsTest {

    @Test
    void what_is_stated_is_told_in_the_language_of_the_reader() throws Exception {
        var stated = contact(Map.of(
                "DI4C_CONTACT_NAME", "Fictitious office",
                "DI4C_CONTACT_ADDRESS", "1 Fictitious Street",
                "DI4C_CONTACT_TELEPHONE", "+40 000 000 000",
                "DI4C_CONTACT_HOURS", "9 to 12"));
        assertThat(stated.stated(Words.in(Language.EN)))
                .extracting(Fact::label, fact -> fact.value().toString())
                .hasToString("[(\"Name\", \"Fictitious office\"), (\"Address\", \"1 Fictitious Street\"),"
                        + " (\"Telephone\", \"+40 000 000 000\"), (\"Hours\", \"9 to 12\")]");
        assertThat(stated.stated(Words.in(Language.RO))).extracting(Fact::label).contains("Telefon");
    }

    @Test
    void what_is_not_stated_is_left_out() throws Exception {
        assertThat(contact(Map.of()).stated(Words.in(Language.EN))).isEmpty();
        assertThat(contact(Map.of("DI4C_CONTACT_TELEPHONE", "+40 000 000 000", "DI4C_CONTACT_NAME", " "))
                        .stated(Words.in(Language.EN)))
                .extracting(Fact::label)
                .containsExactly("Telephone");
    }

    /** Read as the program reads it: by its variables. */
    private static ContactSettings contact(Map<String, Object> variables) throws Exception {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        new YamlPropertySourceLoader()
                .load("program", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment)
                .bind("di4c.contact", ContactSettings.class)
                .get();
    }
}
