package eu.di4c.database;

import org.jspecify.annotations.Nullable;

/** Where a PostgreSQL is and how to sign in to it; user and password may also stand in the URL itself. */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /** The address without its secrets, fit for a log or a screen. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
