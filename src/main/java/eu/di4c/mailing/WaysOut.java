package eu.di4c.mailing;

import eu.di4c.kernel.Ids;
import eu.di4c.site.PublicAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the address in a letter by which its recipient says that she wants no more of its kind. */
@Component
class WaysOut {

    private final WishStore store;
    private final PublicAddress address;

    WaysOut(WishStore store, PublicAddress address) {
        this.store = store;
        this.address = address;
    }

    /** A new one for every sending; empty for letters that are always sent. */
    Optional<String> of(QueuedLetter letter, Instant now) {
        if (!letter.leavable()) {
            return Optional.empty();
        }
        String token = token();
        store.addWayOut(hash(token), letter.id(), now);
        return Optional.of(address.of("/letters/unsubscribe/" + token));
    }

    /** What is kept of a token: who reads the table cannot act for anybody. */
    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two identifiers hold 148 random bits of a secure source. */
    private static String token() {
        var bytes = ByteBuffer.allocate(32);
        for (int i = 0; i < 2; i++) {
            var id = Ids.next();
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
