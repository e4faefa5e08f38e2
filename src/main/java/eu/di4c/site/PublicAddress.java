package eu.di4c.site;

import java.net.URI;

/**
 * Where people reach this installation, for links that stand outside its pages: in letters, feeds and on paper.
 *
 * @param text scheme and host without a slash at the end, for example {@code http://127.0.0.1:8080}
 */
public record PublicAddress(String text) {

    public PublicAddress {
        text = text.strip().replaceFirst("/+$", "");
        if (!text.matches("https?://[A-Za-z0-9.\\[\\]:-]+")) {
            throw new IllegalArgumentException(
                    "expected DI4C_PUBLIC_ADDRESS to be https or http and a host, without a path, found " + text);
        }
    }

    /** The whole address of a page, named from its first slash on. */
    public String of(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("expected an address inside DI4C, found " + path);
        }
        return text + path;
    }

    /** The name of the machine alone. */
    public String host() {
        return URI.create(text).getHost();
    }
}
