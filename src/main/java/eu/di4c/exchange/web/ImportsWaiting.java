package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.exchange.ImportRun;
import eu.di4c.exchange.Imports;
import eu.di4c.kernel.Action;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.part.NextStep;
import eu.di4c.site.part.NextStep.Matter;
import eu.di4c.site.part.Waiting;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever handed in a network file last that it failed, or that it was tried and waits to be stored. */
@Component
class ImportsWaiting implements Waiting {

    private final Imports imports;
    private final Clock clock;

    ImportsWaiting(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public List<NextStep> of(Visit visit) {
        return visit.signedIn() && visit.by().maySomewhere(Action.IMPORT_NETWORK)
                ? imports.latest(visit.by()).flatMap(latest -> step(latest, visit.words())).stream()
                        .toList()
                : List.of();
    }

    private Optional<NextStep> step(Import file, Words words) {
        String name = ImportListPage.name(file, words);
        if (file.run().ended(ImportRun.Outcome.FAILED) || file.run().hasStopped(clock.instant())) {
            return Optional.of(
                    NextStep.of(Matter.TROUBLE, words.of("exchange.next.failed", name), ImportPages.address(file)));
        }
        return file.canBeStored()
                ? Optional.of(
                        NextStep.of(Matter.DECISION, words.of("exchange.next.tried", name), ImportPages.address(file)))
                : Optional.empty();
    }
}
