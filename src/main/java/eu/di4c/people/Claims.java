package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.mailing.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a provider states of somebody who has proved there who she is.
 *
 * @param subject who she is there, for ever
 */
record Claims(String subject, Map<String, Object> stated) {

    Claims {
        stated = Map.copyOf(stated);
    }

    /** Her mail address, if the provider states that it is hers. */
    Optional<EmailAddress> address() {
        boolean verified = text("email_verified").filter("true"::equals).isPresent();
        return verified ? text("email").filter(EmailAddress::fits).map(EmailAddress::new) : Optional.empty();
    }

    String name() {
        return Stream.of("name", "preferred_username", "email")
                .flatMap(claim -> text(claim).stream())
                .map(name -> name.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> name.length() > Person.LONGEST_NAME ? name.substring(0, Person.LONGEST_NAME) : name)
                .orElse(subject.length() > Person.LONGEST_NAME ? subject.substring(0, Person.LONGEST_NAME) : subject);
    }

    Optional<Language> language() {
        return text("locale").map(tag -> tag.replaceFirst("[-_].*", "")).flatMap(Language::tagged);
    }

    /** Whether a claim has a value, alone or among others. */
    boolean has(String claim, String value) {
        Object found = stated;
        for (String part : stated.containsKey(claim) ? List.of(claim) : List.of(claim.split("\\."))) {
            found = found instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return found instanceof Collection<?> many
                ? many.stream().anyMatch(one -> value.equals(String.valueOf(one)))
                : found != null && value.equals(String.valueOf(found));
    }

    private Optional<String> text(String claim) {
        return Optional.ofNullable(stated.get(claim)).map(String::valueOf);
    }
}
