package eu.di4c.journal;

import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One line of the register of processing (GDPR, article 30).
 *
 * @param module the module that holds it
 * @param kept how long; empty for ever
 * @param columns where it stands in the database
 */
public record Processing(
        String module,
        Personal.Kind what,
        Personal.Purpose why,
        LegalBasis basis,
        Optional<Period> kept,
        Personal.Event after,
        List<String> columns) {

    public Processing {
        columns = List.copyOf(columns);
    }

    static Processing of(String module, Personal said) {
        return new Processing(
                module,
                said.what(),
                said.why(),
                said.basis(),
                said.kept().equals(Personal.FOR_EVER) ? Optional.empty() : Optional.of(Period.parse(said.kept())),
                said.after(),
                List.of(said.columns()));
    }
}
