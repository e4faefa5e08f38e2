package eu.di4c.people;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Scope;
import eu.di4c.people.asking.Secret;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own second factor: the door through which it is set up and removed, and recovery codes are made. */
@Component
public class Authenticators {

    private static final String CODE = "code";
    private static final String OFTEN = "people.signIn.often";

    private final SecondFactors factors;
    private final SignIns signIns;
    private final OwnPassword own;
    private final Deeds deeds;

    Authenticators(SecondFactors factors, SignIns signIns, OwnPassword own, Deeds deeds) {
        this.factors = factors;
        this.signIns = signIns;
        this.own = own;
        this.deeds = deeds;
    }

    /**
     * What an authenticator is told so that it shows our codes.
     *
     * @param secret in base 32, for typing
     * @param address for a picture that is photographed, or a link on the same device
     */
    public record Setting(String secret, String address) {}

    /** A secret for an authenticator; nothing is kept until a code of it was given. */
    public Setting proposed(Person person) {
        return setting(OneTimeCode.base32(Secret.bits(OneTimeCode.SECRET)), person);
    }

    /** The same secret again, for a form that was refused; another one when it is none of ours. */
    public Setting proposed(Person person, String secret) {
        return OneTimeCode.secret(secret).isPresent() ? setting(secret, person) : proposed(person);
    }

    private static Setting setting(String secret, Person person) {
        return new Setting(
                secret,
                "otpauth://totp/DI4C:%s?secret=%s&issuer=DI4C&algorithm=SHA1&digits=%d&period=30"
                        .formatted(encoded(person.address().text()), secret, OneTimeCode.DIGITS));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** Whether she has a password, so that it is asked for. */
    public boolean hasPassword(PersonId person) {
        return own.has(person);
    }

    /** Sets the second factor up; recovery codes are answered once; all other sign-ins end. */
    @Transactional
    public Outcome<List<String>> setUp(Actor.Person by, SignIn here, String secret, String code) {
        var step = factors.fits(secret, code);
        if (step.isEmpty()) {
            return Outcome.refused(CODE, "people.code.wrong");
        }
        if (!factors.add(by.id(), secret, step.getAsLong())) {
            return Outcome.refused("", "people.second.there");
        }
        signIns.proved(by, here.id());
        signIns.endOthers(by, here.id());
        deeds.ofPerson(by, "people.secondFactorSet", by.id());
        return new Outcome.Done<>(factors.newCodes(by.id()));
    }

    /** Makes new recovery codes for who gives a code; the earlier ones count no more. */
    @Transactional
    public Outcome<List<String>> renewCodes(Actor.Person by, String code) {
        return refusal(factors.tried(by.id(), code), CODE, "people.code.wrong").orElseGet(() -> {
            deeds.ofPerson(by, "people.recoveryCodesMade", by.id());
            return new Outcome.Done<>(factors.newCodes(by.id()));
        });
    }

    /** Removes the second factor of who gives a code and her password; the codes are answered that count no more: none. */
    @Transactional
    public Outcome<List<String>> remove(Actor.Person by, String password, String code) {
        return refusal(own.tried(by.id(), password), "password", "people.password.old")
                .or(() -> refusal(factors.tried(by.id(), code), CODE, "people.code.wrong"))
                .orElseGet(() -> {
                    factors.remove(by.id());
                    deeds.ofPerson(by, "people.secondFactorRemoved", by.id());
                    return new Outcome.Done<>(List.of());
                });
    }

    /** Takes the second factor off somebody who has lost it and her recovery codes, as the administrator knows by other ways. */
    @Transactional
    public void lift(Actor by, PersonId person, String why) {
        by.must(Action.KEEP_INSTALLATION, Scope.EVERYWHERE);
        if (factors.has(person)) {
            factors.remove(person);
            deeds.ofPerson(by, "people.secondFactorLifted", person, why);
        }
    }

    private static Optional<Outcome<List<String>>> refusal(Tried tried, String field, String wrong) {
        return switch (tried) {
            case RIGHT -> Optional.empty();
            case WRONG -> Optional.of(Outcome.refused(field, wrong));
            case TOO_OFTEN -> Optional.of(Outcome.refused("", OFTEN));
        };
    }
}
