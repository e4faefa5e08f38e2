package eu.di4c.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.webjars.WebJarVersionLocator;

/**
 * The style, script and mark of the pages.
 *
 * <p>The address of each holds a digest of its content, so that a browser may keep it for ever and still gets the next
 * version at once.
 */
public final class Assets {

    private static final Asset STYLE = new Asset(
            "di4c",
            "css",
            "text/css;charset=UTF-8",
            webjar("bootstrap", "css/bootstrap-reboot.min.css"),
            webjar("bootstrap", "css/bootstrap-grid.min.css"),
            "site/base.css",
            "site/frame.css",
            "site/parts.css",
            "site/chart.css",
            "site/letter.css",
            "site/print.css");
    private static final Asset SCRIPT = new Asset(
            "di4c",
            "js",
            "text/javascript;charset=UTF-8",
            webjar("htmx.org", "dist/htmx.min.js"),
            "site/site.js",
            "site/passkey.js");
    private static final Asset MARK = new Asset("mark", "svg", "image/svg+xml", "site/mark.svg");

    private Assets() {}

    public static String style() {
        return STYLE.address();
    }

    public static String script() {
        return SCRIPT.address();
    }

    public static String mark() {
        return MARK.address();
    }

    /** The asset with this file name, digest included. */
    public static Optional<Asset> file(String file) {
        return List.of(STYLE, SCRIPT, MARK).stream()
                .filter(asset -> asset.file.equals(file))
                .findFirst();
    }

    private static String webjar(String name, String path) {
        return Objects.requireNonNull(new WebJarVersionLocator().fullPath(name, path), path);
    }

    /** One file as the browser gets it: its parts, one after the other. */
    public static final class Asset {
        private final String file;
        private final String type;
        private final byte[] content;

        private Asset(String name, String ending, String type, String... parts) {
            this.type = type;
            this.content = joined(parts);
            this.file = name + "-" + digest(content) + "." + ending;
        }

        public String address() {
            return "/assets/" + file;
        }

        public String type() {
            return type;
        }

        public Resource content() {
            return new ByteArrayResource(content);
        }

        private static byte[] joined(String... parts) {
            var all = new ByteArrayOutputStream();
            for (var part : parts) {
                try {
                    all.writeBytes(new ClassPathResource(part).getContentAsByteArray());
                } catch (IOException missing) {
                    throw new UncheckedIOException(missing);
                }
                all.write('\n');
            }
            return all.toByteArray();
        }

        private static String digest(byte[] content) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
                return HexFormat.of().formatHex(digest, 0, 8);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
