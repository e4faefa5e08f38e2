package eu.di4c.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import eu.di4c.site.PublicAddress;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Checks what passkeys answer (W3C Web Authentication Level 3, sections 7.1 and 7.2), each for this installation alone: the
 * browser gives a passkey only to the host for which it was made.
 */
@Component
class RelyingParty {

    /** Signatures that are taken, the best first: Ed25519, ECDSA and RSA with SHA-256. */
    static final List<COSEAlgorithmIdentifier> SIGNATURES =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);

    private final WebAuthnManager rules = WebAuthnManager.createNonStrictWebAuthnManager(new ObjectConverter());
    private final PublicAddress address;

    RelyingParty(PublicAddress address) {
        this.address = address;
    }

    /** What a passkey that was checked tells. */
    record Checked(PasskeyStore.Known known, long count) {}

    /** The host for which passkeys are made; a number is none, so this machine goes by its name. */
    String host() {
        return isThisMachine() ? "localhost" : address.host();
    }

    private boolean isThisMachine() {
        return List.of("127.0.0.1", "[::1]", "localhost").contains(address.host());
    }

    private ServerProperty expected(Challenge challenge, int port) {
        Set<Origin> origins = new LinkedHashSet<>(Set.of(Origin.create(address.text())));
        if (isThisMachine()) {
            origins.add(Origin.create("http://localhost:" + port));
        }
        return ServerProperty.builder()
                .origins(origins)
                .rpId(host())
                .challenge(challenge)
                .build();
    }

    /** The new passkey, if the answer is sound; who has it has shown that by a finger, a face or a number (user verification). */
    Optional<CredentialRecord> registered(Passkeys.Answer answer, Challenge challenge) {
        var signatures = SIGNATURES.stream()
                .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
                .toList();
        return checked(() -> {
            var data = rules.verifyRegistrationResponseJSON(
                    answer.credential(),
                    new RegistrationParameters(expected(challenge, answer.port()), signatures, true, true));
            return Optional.of(new CredentialRecordImpl(
                    Objects.requireNonNull(data.getAttestationObject()),
                    data.getCollectedClientData(),
                    data.getClientExtensions(),
                    data.getTransports()));
        });
    }

    /** The passkey that signed, if it is one that is known and the answer is sound. */
    Optional<Checked> signed(
            Passkeys.Answer answer, Challenge challenge, Function<byte[], Optional<PasskeyStore.Known>> find) {
        return checked(() -> {
            var data = rules.parseAuthenticationResponseJSON(answer.credential());
            var known = Optional.ofNullable(data.getCredentialId()).flatMap(find);
            if (known.isEmpty() || !isHers(Optional.ofNullable(data.getUserHandle()), known.get())) {
                return Optional.empty();
            }
            rules.verify(
                    data,
                    new AuthenticationParameters(
                            expected(challenge, answer.port()),
                            known.get().credential(),
                            List.of(known.get()
                                    .credential()
                                    .getAttestedCredentialData()
                                    .getCredentialId()),
                            true,
                            true));
            return Optional.of(new Checked(
                    known.get(),
                    Objects.requireNonNull(data.getAuthenticatorData()).getSignCount()));
        });
    }

    /** A device may leave out to whom the passkey belongs; what it says must be right. */
    private static boolean isHers(Optional<byte[]> handle, PasskeyStore.Known known) {
        byte[] expected = Passkeys.handle(known.passkey().person());
        return handle.filter(said -> !Arrays.equals(said, expected)).isEmpty();
    }

    private interface Check<T> {
        Optional<T> now();
    }

    private static <T> Optional<T> checked(Check<T> check) {
        try {
            return check.now();
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException unsound) {
            LOG.debug("a passkey was refused", unsound);
            return Optional.empty();
        }
    }
}
