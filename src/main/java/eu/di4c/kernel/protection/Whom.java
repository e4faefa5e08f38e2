package eu.di4c.kernel.protection;

import eu.di4c.kernel.PersonId;
import java.util.List;

/**
 * Whom a question about personal data concerns, by all that may name her in the tables of the modules.
 *
 * @param name as her account has it; official records know people by nothing else
 * @param addresses her mail addresses
 */
public record Whom(PersonId id, String name, List<String> addresses) {
    public Whom {
        addresses = List.copyOf(addresses);
    }
}
