package eu.di4c.mailing;

import java.util.Optional;

/**
 * Which letters of the outbox are asked for.
 *
 * @param after the last letter seen; empty for the newest
 */
public record OutboxSearch(Optional<LetterState> state, Optional<LetterId> after, int most) {}
