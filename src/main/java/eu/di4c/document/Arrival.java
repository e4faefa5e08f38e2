package eu.di4c.document;

import eu.di4c.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Looks at a file before it is kept: how large, what it is, whether something bad is in it. Holds no transaction open. */
@Component
@EnableConfigurationProperties(FileSettings.class)
class Arrival {

    private final FileSettings settings;
    private final Scanner scanner;

    Arrival(FileSettings settings) {
        this.settings = settings;
        this.scanner = settings.chosen();
    }

    /** What was found out. */
    sealed interface Found {
        record Fit(FileType type, long size, String sha256, Optional<String> scannedBy) implements Found {}

        record Unfit(Outcome.Refusal why) implements Found {}
    }

    /** How many files one scope may have. */
    int most() {
        return settings.most();
    }

    Found look(Upload upload) throws IOException {
        var digest = sha256();
        long size = measure(upload, digest);
        if (size == 0) {
            return unfit("document.file.refused.empty");
        }
        if (size > settings.largest().toBytes()) {
            return unfit("document.file.refused.large", settings.largest().toMegabytes());
        }
        return switch (Inspection.of(upload)) {
            case Inspection.Found.Known(FileType type) ->
                scanned(upload, new Found.Fit(type, size, HexFormat.of().formatHex(digest.digest()), Optional.empty()));
            case Inspection.Found.Bomb _ -> unfit("document.file.refused.bomb");
            case Inspection.Found.Unknown _ -> unfit("document.file.refused.type");
        };
    }

    private Found scanned(Upload upload, Found.Fit fit) throws IOException {
        try (var in = upload.source().open()) {
            return switch (scanner.scan(in)) {
                case Scanner.Verdict.Clean _ ->
                    new Found.Fit(
                            fit.type(),
                            fit.size(),
                            fit.sha256(),
                            Optional.of(scanner.name()).filter(name -> !name.isEmpty()));
                case Scanner.Verdict.Infected(String with) -> unfit("document.file.refused.infected", with);
                case Scanner.Verdict.Unreachable _ -> unfit("document.file.refused.unscanned");
            };
        }
    }

    /** Reads no further than what is too much. */
    private long measure(Upload upload, MessageDigest digest) throws IOException {
        long most = settings.largest().toBytes();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = upload.source().open()) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    private static Found unfit(String message, Object... arguments) {
        return new Found.Unfit(new Outcome.Refusal("file", message, List.of(arguments)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
