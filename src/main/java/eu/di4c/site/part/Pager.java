package eu.di4c.site.part;

import java.util.Optional;

/**
 * The way through a long list.
 *
 * @param where what is shown, for example "26 to 50 of 318"
 * @param earlier the address of what comes before; empty at the beginning
 * @param later the address of what follows; empty at the end
 */
public record Pager(String where, Optional<String> earlier, Optional<String> later) {}
