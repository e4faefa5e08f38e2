package eu.di4c.people;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import eu.di4c.people.asking.Secret;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** A passkey without a device: answers as a browser would, and can be told to lie. */
final class SoftKey {

    private static final ObjectConverter WIRE = new ObjectConverter();
    private static final byte SEEN = AuthenticatorData.BIT_UP;
    private static final byte SEEN_AND_KNOWN = (byte) (AuthenticatorData.BIT_UP | AuthenticatorData.BIT_UV);

    private final KeyPair keys = keys();
    private final byte[] id = Secret.bits(32);
    private final String origin;
    private final byte[] host;
    private int count;
    private byte flags = SEEN_AND_KNOWN;

    /** A device whose browser is at some address; it makes passkeys for this machine. */
    SoftKey(String origin) {
        this.origin = origin;
        this.host = Secret.hash("localhost");
    }

    /** Does not look who touches it. */
    SoftKey careless() {
        flags = SEEN;
        return this;
    }

    /** Forgets how often it was used, as a copy would. */
    void forget() {
        count = 0;
    }

    String made(String options) {
        String client = client("webauthn.create", options);
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                host,
                (byte) (flags | AuthenticatorData.BIT_AT),
                count,
                new AttestedCredentialData(
                        AAGUID.ZERO,
                        id,
                        EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256)));
        byte[] object = new AttestationObjectConverter(WIRE)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(text(client), text(object)));
    }

    String used(String options) {
        count++;
        String client = client("webauthn.get", options);
        byte[] data = new AuthenticatorDataConverter(WIRE)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(host, flags, count));
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(data);
        signed.writeBytes(Secret.hash(client));
        return answer("\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":null"
                .formatted(text(client), text(data), text(signature(signed.toByteArray()))));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%2$s}}"
                .formatted(text(id), response);
    }

    private String client(String type, String options) {
        var challenge = Pattern.compile("\"challenge\":\"([^\"]+)\"").matcher(options);
        if (!challenge.find()) {
            throw new AssertionError("no challenge in " + options);
        }
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge.group(1), origin);
    }

    private byte[] signature(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
