package eu.di4c.notice;

/** What came of a command: the notice as it is now, or the reason why nothing was done. */
public sealed interface NoticeAnswer {

    record Done(Notice notice) implements NoticeAnswer {}

    record Refused(Refusal because) implements NoticeAnswer {}
}
