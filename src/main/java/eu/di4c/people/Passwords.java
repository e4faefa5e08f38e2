package eu.di4c.people;

import eu.di4c.people.asking.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks passwords: Argon2id with the parameters that OWASP recommends (19 MiB, two passes), length over
 * composition, and nothing that is commonly used or can be guessed from what everybody knows of the person.
 */
@Component
class Passwords {

    /** The shortest password (NIST SP 800-63B-4 asks for 15 where it is the only proof; ASVS 2.1.1 for 12). */
    static final int SHORTEST = 12;

    static final int LONGEST = 128;

    /** Bits; what a patient thief with a copy of the hashes cannot try. */
    private static final double STRONG_ENOUGH = 35;

    private final Argon2PasswordEncoder hashes = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    /** Checked when there is no account, so that this takes the same time. */
    private final String nobodys = hashes.encode(Secret.made().text());

    private final Nbvcxz guesses = new Nbvcxz(new ConfigurationBuilder()
            .setLocale(Locale.ENGLISH)
            .setMinimumEntropy(STRONG_ENOUGH)
            .createConfiguration());

    String hash(String password) {
        return hashes.encode(password);
    }

    /** Takes as long when there is no hash as when there is one. */
    boolean matches(String password, Optional<String> hash) {
        String tried = password.length() > LONGEST ? "" : password;
        boolean same = hashes.matches(tried, hash.orElse(nobodys));
        return same && hash.isPresent();
    }

    /** The key of the message that says why a password cannot be taken; empty when it can. */
    Optional<String> refusal(String password, List<String> known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("people.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("people.password.long");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean tells = known.stream()
                .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split("[\\s@.]+")).stream())
                .anyMatch(word ->
                        word.length() > 3 && lower.contains(word) && lower.length() - word.length() < SHORTEST - 4);
        if (tells) {
            return Optional.of("people.password.known");
        }
        return guesses.estimate(password).isMinimumEntropyMet()
                ? Optional.empty()
                : Optional.of("people.password.common");
    }
}
