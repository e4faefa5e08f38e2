package eu.di4c.people.web;

import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom people turn to who cannot use a page, as the operator states it; each is empty as long as it is not stated.
 *
 * @param name an office or a person
 * @param address by post or e-mail
 * @param hours when somebody answers the telephone
 */
@ConfigurationProperties("di4c.contact")
record ContactSettings(String name, String address, String telephone, String hours) {

    /** What is stated, and nothing else. */
    List<Fact> stated(Words words) {
        return Stream.of(
                        Fact.of(words.of("people.name"), name.strip()),
                        Fact.of(words.of("people.accessibility.contact.address"), address.strip()),
                        Fact.of(words.of("people.accessibility.contact.telephone"), telephone.strip()),
                        Fact.of(words.of("people.accessibility.contact.hours"), hours.strip()))
                .filter(fact -> !fact.value().toString().isEmpty())
                .toList();
    }
}
