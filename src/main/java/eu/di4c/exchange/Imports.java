package eu.di4c.exchange;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that people hand in: the door through which they are tried first, and then stored exactly as tried. */
@Component
public class Imports {

    /** So many may somebody have on the way at once. */
    static final int MOST_ON_THE_WAY = 3;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 100;
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    private final ImportStore store;
    private final ImportWork work;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Imports(ImportStore store, ImportWork work, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a file in and tries it. */
    public Outcome<Import> tryOut(Actor by, String name, byte[] content) {
        return take(by, name, content, ImportRun.Kind.TRIAL, Consent.NONE);
    }

    /**
     * Takes a file in and stores it without asking again, unless it would take something away.
     *
     * @param confirmed whether it may take away what it does not name
     */
    public Outcome<Import> storeAtOnce(Actor by, String name, byte[] content, boolean confirmed) {
        return take(by, name, content, ImportRun.Kind.STORING, new Consent(Optional.empty(), confirmed));
    }

    private Outcome<Import> take(Actor by, String name, byte[] content, ImportRun.Kind kind, Consent consent) {
        ImportRights.mustSomewhere(by);
        var person = person(by);
        var now = now();
        if (content.length == 0) {
            return Outcome.refused("file", "exchange.import.refused.empty");
        }
        if (content.length > NetworkFiles.MOST_BYTES) {
            return Outcome.refused("file", "exchange.import.refused.large", NetworkFiles.MOST_BYTES / 1024 / 1024);
        }
        long onTheWay = store.mine(person, Optional.empty(), MOST).stream()
                .filter(other -> other.run().isOnItsWay(now))
                .count();
        if (onTheWay >= MOST_ON_THE_WAY) {
            return Outcome.refused("file", "exchange.import.refused.many", MOST_ON_THE_WAY);
        }
        var handedIn = new Import(new ImportId(Ids.next()), now, shortened(name), content.length, true, run(kind, now));
        store.dropBefore(now.minus(KEPT));
        store.add(person, handedIn, digest(content), content);
        work.begin(by, new ImportWork.Order(handedIn.id(), handedIn.run(), consent));
        return new Outcome.Done<>(handedIn);
    }

    /** Tries a file once more, after a run that stopped or after others have changed what it speaks of. */
    public Outcome<Import> tryAgain(Actor by, ImportId id) {
        return begin(by, id, ImportRun.Kind.TRIAL, false);
    }

    /** Stores exactly the file that was tried, if it still does what the trial found. */
    public Outcome<Import> store(Actor by, ImportId id, boolean confirmed) {
        return begin(by, id, ImportRun.Kind.STORING, confirmed);
    }

    /** Stops what is on the way, on whichever node; nothing of it is stored, and the file can be tried again. */
    public Outcome<Import> cancel(Actor by, ImportId id) {
        ImportRights.mustSomewhere(by);
        var found = store.mine(person(by), id);
        var now = now();
        if (found.filter(file -> file.canBeCancelled(now)).isEmpty()
                || !store.end(
                        found.get().run().id(),
                        new ImportRun.Ended(now, ImportRun.Outcome.CANCELLED, ImportFindings.NOTHING))) {
            return Outcome.refused("", "exchange.import.refused.not-now");
        }
        return new Outcome.Done<>(store.mine(person(by), id).orElseThrow());
    }

    private Outcome<Import> begin(Actor by, ImportId id, ImportRun.Kind kind, boolean confirmed) {
        ImportRights.mustSomewhere(by);
        var person = person(by);
        return held(id, () -> {
            var found = store.mine(person, id);
            return found.isEmpty()
                    ? Outcome.refused("", "exchange.import.refused.unknown")
                    : begin(by, found.get(), kind, confirmed);
        });
    }

    private Outcome<Import> begin(Actor by, Import file, ImportRun.Kind kind, boolean confirmed) {
        var now = now();
        boolean storing = kind == ImportRun.Kind.STORING;
        if (storing ? !file.canBeStored() : !file.canBeTried(now)) {
            return Outcome.refused("", "exchange.import.refused.not-now");
        }
        var seen = file.run().ended().map(ImportRun.Ended::findings);
        if (storing
                && !confirmed
                && seen.filter(findings -> !findings.warnings().isEmpty()).isPresent()) {
            return Outcome.refused("confirmed", "exchange.import.refused.unconfirmed");
        }
        var run = run(kind, now);
        store.add(file.id(), run);
        var order = new ImportWork.Order(file.id(), run, storing ? new Consent(seen, confirmed) : Consent.NONE);
        afterwards(() -> work.begin(by, order));
        return new Outcome.Done<>(new Import(file.id(), file.at(), file.name(), file.size(), file.kept(), run));
    }

    /** One's own import. */
    public Optional<Import> mine(Actor by, ImportId id) {
        ImportRights.mustSomewhere(by);
        return store.mine(person(by), id);
    }

    /** The latest of one's own imports, if there is any. */
    public Optional<Import> latest(Actor by) {
        return mine(by, Optional.empty(), 1).stream().findFirst();
    }

    /** One's own imports, the latest first: those before one of them, or from the beginning. */
    public List<Import> mine(Actor by, Optional<ImportId> before, int most) {
        ImportRights.mustSomewhere(by);
        return store.mine(person(by), before, most);
    }

    private Outcome<Import> held(ImportId id, Supplier<Outcome<Import>> deed) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            store.hold(id);
            return deed.get();
        }));
    }

    private static void afterwards(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }

    private static ImportRun run(ImportRun.Kind kind, Instant now) {
        return new ImportRun(Ids.next(), kind, now, now, Optional.empty(), Optional.empty());
    }

    /** Whose import it is; what the machine itself hands in is nobody's. */
    private static PersonId person(Actor by) {
        return switch (by) {
            case Actor.Person person -> person.id();
            case Actor.Operator _, Actor.Program _ -> MACHINE;
            case Actor.Anybody anybody -> {
                anybody.must(Action.IMPORT_NETWORK, Scope.EVERYWHERE);
                yield MACHINE;
            }
        };
    }

    private static String shortened(String name) {
        String seen = name.replaceAll("\\p{C}", "").strip();
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        return last.length() > 100 ? last.substring(0, 100) : last;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
