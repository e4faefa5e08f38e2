package eu.di4c.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a request to an object store (AWS Signature Version 4): the secret itself never travels. */
final class Signature {

    private static final String METHOD = "AWS4-HMAC-SHA256";
    private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final String region;
    private final String key;
    private final String secret;
    private final InstantSource clock;

    Signature(String region, String key, String secret, InstantSource clock) {
        this.region = region;
        this.key = key;
        this.secret = secret;
        this.clock = clock;
    }

    /** The headers that make a request a signed one; that of the host is sent by the wire itself. */
    Map<String, String> headers(String verb, URI address, String sha256) {
        var now = ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String time = TIME.format(now);
        String scope = "%s/%s/s3/aws4_request".formatted(DAY.format(now), region);
        String request = String.join(
                "\n",
                verb,
                address.getRawPath(),
                "",
                "host:" + address.getRawAuthority(),
                "x-amz-content-sha256:" + sha256,
                "x-amz-date:" + time,
                "",
                SIGNED,
                sha256);
        String toSign = String.join("\n", METHOD, time, scope, hex(sha256(request)));
        return Map.of(
                "x-amz-content-sha256",
                sha256,
                "x-amz-date",
                time,
                "Authorization",
                "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                        .formatted(METHOD, key, scope, SIGNED, hex(mac(signingKey(DAY.format(now)), toSign))));
    }

    private byte[] signingKey(String day) {
        byte[] ofDay = mac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), day);
        return mac(mac(mac(ofDay, region), "s3"), "aws4_request");
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
