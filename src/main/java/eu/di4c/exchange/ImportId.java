package eu.di4c.exchange;

import java.util.UUID;

/** Identifies one import for ever. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
