package eu.di4c.people;

import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.util.Base64UrlUtil;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.people.asking.Secret;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys on people's devices: the door through which they are added, renamed and removed, and somebody signs in with one. */
@Component
public class Passkeys {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST = 20;
    private static final String WRONG = "people.passkey.wrong";

    private final PasskeyStore store;
    private final RelyingParty party;
    private final Deeds deeds;
    private final Clock clock;

    Passkeys(PasskeyStore store, RelyingParty party, Deeds deeds, Clock clock) {
        this.store = store;
        this.party = party;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * A passkey that is asked for.
     *
     * @param secret what the browser is to keep until it answers
     * @param options what the browser asks the device for, in the words of the standard, bytes in base 64
     */
    public record Begun(String secret, Map<String, Object> options) {}

    /**
     * What a browser answers when it was asked for a passkey.
     *
     * @param secret what it kept since it was asked
     * @param credential the signed answer of the device, as JSON
     * @param port of the address at which the browser asks
     */
    public record Answer(String secret, String credential, int port) {}

    /** The passkeys of a person, the latest first. */
    public List<Passkey> of(Actor.Person by) {
        return store.of(by.id()).stream().map(PasskeyStore.Known::passkey).toList();
    }

    public Optional<Passkey> passkey(Actor.Person by, UUID id) {
        return of(by).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Asks a device for a new passkey. */
    @Transactional
    public Begun beginAdding(Actor.Person by, Person person) {
        byte[] challenge = Secret.bits(32);
        var options = new LinkedHashMap<String, Object>();
        options.put("rp", Map.of("id", party.host(), "name", "DI4C"));
        options.put(
                "user",
                Map.of(
                        "id", Base64UrlUtil.encodeToString(handle(by.id())),
                        "name", person.address().text(),
                        "displayName", person.name()));
        options.put("challenge", Base64UrlUtil.encodeToString(challenge));
        options.put(
                "pubKeyCredParams",
                RelyingParty.SIGNATURES.stream()
                        .map(one -> Map.of("type", "public-key", "alg", one.getValue()))
                        .toList());
        options.put("timeout", PATIENCE.toMillis());
        options.put(
                "excludeCredentials",
                store.of(by.id()).stream().map(Passkeys::described).toList());
        options.put(
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
        options.put("attestation", "none");
        return begun(Optional.of(by.id()), challenge, options);
    }

    /** Asks whichever device is there for a passkey of this installation. */
    @Transactional
    public Begun beginSigningIn() {
        byte[] challenge = Secret.bits(32);
        return begun(
                Optional.empty(),
                challenge,
                Map.of(
                        "rpId", party.host(),
                        "challenge", Base64UrlUtil.encodeToString(challenge),
                        "timeout", PATIENCE.toMillis(),
                        "allowCredentials", List.of(),
                        "userVerification", "required"));
    }

    private Begun begun(Optional<PersonId> person, byte[] challenge, Map<String, Object> options) {
        var secret = Secret.made();
        var now = clock.instant();
        store.begin(secret.hash(), person, challenge, now, now.plus(PATIENCE));
        return new Begun(secret.text(), options);
    }

    private static Map<String, Object> described(PasskeyStore.Known known) {
        return Map.of(
                "type",
                "public-key",
                "id",
                Base64UrlUtil.encodeToString(
                        known.credential().getAttestedCredentialData().getCredentialId()));
    }

    /** Adds the passkey that a device answered with. */
    @Transactional
    public Outcome<Passkey> add(Actor.Person by, Answer answer, String label) {
        if (store.of(by.id()).size() >= MOST) {
            return Outcome.refused("", "people.passkey.many");
        }
        return challenge(answer, Optional.of(by.id()))
                .flatMap(challenge -> party.registered(answer, challenge))
                .map(credential -> known(by.id(), label, credential))
                .filter(store::add)
                .map(PasskeyStore.Known::passkey)
                .<Outcome<Passkey>>map(passkey -> {
                    deeds.ofPerson(by, "people.passkeyAdded", by.id(), label(Optional.empty(), Optional.of(label)));
                    return new Outcome.Done<>(passkey);
                })
                .orElseGet(() -> Outcome.refused("", WRONG));
    }

    private PasskeyStore.Known known(PersonId person, String label, CredentialRecord credential) {
        return new PasskeyStore.Known(
                new Passkey(Ids.next(), person, label, clock.instant(), Optional.empty()), credential);
    }

    private Optional<com.webauthn4j.data.client.challenge.Challenge> challenge(
            Answer answer, Optional<PersonId> person) {
        return Secret.fits(answer.secret())
                ? store.end(Secret.hash(answer.secret()), person, clock.instant())
                : Optional.empty();
    }

    /** Who signs in with a passkey; empty when the answer is not sound. */
    @Transactional
    public Optional<PersonId> signedBy(Answer answer) {
        var checked =
                challenge(answer, Optional.empty()).flatMap(challenge -> party.signed(answer, challenge, store::known));
        checked.ifPresent(found -> store.used(found.known().passkey().id(), found.count(), clock.instant()));
        return checked.map(found -> found.known().passkey().person());
    }

    /** Calls a passkey otherwise; false when she has no such one. */
    @Transactional
    public boolean rename(Actor.Person by, UUID id, String label) {
        var found = passkey(by, id);
        found.filter(one -> !one.label().equals(label)).ifPresent(one -> {
            store.rename(id, label);
            deeds.ofPerson(by, "people.passkeyRenamed", by.id(), label(Optional.of(one.label()), Optional.of(label)));
        });
        return found.isPresent();
    }

    /** Removes a passkey; false when she has no such one. */
    @Transactional
    public boolean remove(Actor.Person by, UUID id) {
        var found = passkey(by, id);
        found.ifPresent(one -> {
            store.remove(id);
            deeds.ofPerson(by, "people.passkeyRemoved", by.id(), label(Optional.of(one.label()), Optional.empty()));
        });
        return found.isPresent();
    }

    private static Change label(Optional<String> before, Optional<String> after) {
        return new Change("label", before, after);
    }

    /** By what a device tells one account here from another; says nothing of the person. */
    static byte[] handle(PersonId person) {
        return ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }
}
