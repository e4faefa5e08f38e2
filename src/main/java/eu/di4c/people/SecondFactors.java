package eu.di4c.people;

import eu.di4c.kernel.Held;
import eu.di4c.kernel.PersonId;
import eu.di4c.people.Attempts.Limit;
import eu.di4c.people.asking.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Codes that change every half minute, as a second proof of who somebody is. */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final Duration A_WHILE = Duration.ofMinutes(15);

    private final SecondFactorStore store;
    private final Attempts attempts;
    private final ProofSettings settings;
    private final Clock clock;

    SecondFactors(SecondFactorStore store, Attempts attempts, ProofSettings settings, Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A person's second factor.
     *
     * @param since when she set it up
     * @param codesLeft how many recovery codes she has not used
     */
    public record Factor(Instant since, int codesLeft) {}

    /** Whether somebody gives a second factor. */
    public boolean has(PersonId person) {
        return store.has(person);
    }

    public Optional<Factor> of(PersonId person) {
        return store.authenticator(person).map(kept -> new Factor(kept.since(), store.codesLeft(person)));
    }

    /** Whether the roles somebody holds ask for a second factor that this sign-in did not have. */
    boolean missing(SignIn signIn, List<Held> held) {
        boolean proved = switch (signIn.method()) {
            case PASSWORD, LINK, PROVIDER, PASSKEY -> signIn.twice();
            case SAMPLE -> true;
        };
        return !proved
                && held.stream().anyMatch(one -> settings.secondFactorRoles().contains(one.role()));
    }

    /** Tries a code of the authenticator, or a recovery code; the right one is used up. */
    Tried tried(PersonId person, String typed) {
        var limit = new Limit("code of " + person, 10, A_WHILE);
        if (attempts.exceeded(limit)) {
            return Tried.TOO_OFTEN;
        }
        if (!uses(person, plain(typed))) {
            attempts.count(limit);
            return Tried.WRONG;
        }
        attempts.forget(limit);
        return Tried.RIGHT;
    }

    private boolean uses(PersonId person, String code) {
        var kept = store.authenticator(person);
        if (kept.isEmpty()) {
            return false;
        }
        if (code.length() > OneTimeCode.DIGITS) {
            return store.useCode(person, Secret.hash(code), clock.instant());
        }
        var step = OneTimeCode.step(
                OneTimeCode.secret(kept.get().secret()).orElseThrow(),
                code,
                clock.instant(),
                kept.get().lastStep());
        return step.isPresent() && store.use(person, step.getAsLong());
    }

    /** The half minute whose code this is by a secret that is not hers yet. */
    OptionalLong fits(String secret, String typed) {
        return OneTimeCode.secret(secret)
                .map(bits -> OneTimeCode.step(bits, plain(typed), clock.instant(), 0))
                .orElse(OptionalLong.empty());
    }

    boolean add(PersonId person, String secret, long step) {
        return store.add(person, secret, step, clock.instant());
    }

    void remove(PersonId person) {
        store.remove(person);
    }

    /** New recovery codes, in groups that can be read out; they are answered once and not known afterwards. */
    List<String> newCodes(PersonId person) {
        var codes = Stream.generate(() -> OneTimeCode.base32(Secret.bits(10)).toLowerCase(Locale.ROOT))
                .limit(RECOVERY_CODES)
                .toList();
        store.replaceCodes(person, codes.stream().map(Secret::hash).toList(), clock.instant());
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
