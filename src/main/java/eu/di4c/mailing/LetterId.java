package eu.di4c.mailing;

import java.util.UUID;

/** Names a letter; UUID version 7. */
public record LetterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
