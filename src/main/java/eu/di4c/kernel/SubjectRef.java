package eu.di4c.kernel;

/**
 * Names one thing of the system across modules, for example {@code partner/di4c/botosani}.
 *
 * @param kind what sort of thing it is, one word of the glossary
 * @param key its stable name among things of that kind
 */
public record SubjectRef(String kind, String key) {
    public SubjectRef {
        if (!kind.matches("[a-z-]+") || key.isBlank()) {
            throw new IllegalArgumentException(
                    "a subject is named by a kind and a key, found '%s/%s'".formatted(kind, key));
        }
    }

    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
