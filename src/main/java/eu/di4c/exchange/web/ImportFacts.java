package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.exchange.ImportPart;
import eu.di4c.exchange.ImportRun;
import eu.di4c.exchange.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An import as the API tells it.
 *
 * @param part what is being done now
 * @param network code of the network of the file
 * @param changes what it changed or would change, in English
 * @param warnings what it takes away besides, because the file does not name it
 * @param more how many troubles there are besides those told
 */
record ImportFacts(
        String id,
        ImportProgress state,
        Instant at,
        Optional<ImportPart> part,
        Optional<String> network,
        List<String> changes,
        List<String> warnings,
        List<TroubleFacts> troubles,
        int more) {

    /** One thing that is wrong: where, as a JSON pointer and a line, what stands there and what should. */
    record TroubleFacts(String path, int line, String found, String expected) {
        static TroubleFacts of(Trouble trouble) {
            return new TroubleFacts(trouble.path(), trouble.line(), trouble.found(), trouble.expected());
        }
    }

    static ImportFacts of(Import file, Instant now) {
        var found = file.run().ended().map(ImportRun.Ended::findings);
        return new ImportFacts(
                file.id().toString(),
                ImportProgress.of(file, now),
                file.at(),
                file.run().part(),
                found.flatMap(findings -> findings.network()),
                found.map(findings -> findings.changes()).orElse(List.of()),
                found.map(findings -> findings.warnings()).orElse(List.of()),
                found.map(findings -> findings.troubles()).orElse(List.of()).stream()
                        .map(TroubleFacts::of)
                        .toList(),
                found.map(findings -> findings.more()).orElse(0));
    }
}
