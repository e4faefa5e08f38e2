package eu.di4c.notice;

import java.time.Instant;

/** How far a notice is; each state is a fact with its author and its time. */
public sealed interface NoticeState {

    /** Nobody but its authors sees it, and it may still change. */
    record Draft(Instant since, String by) implements NoticeState {}

    /** Everybody may read it, and it changes no more. */
    record Published(Instant at, String by) implements NoticeState {}

    /** It holds no more; the reason stands in its place. */
    record Withdrawn(Instant at, String by, String reason) implements NoticeState {}
}
