package eu.di4c.notice.web;

import eu.di4c.kernel.Action;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Refusal;
import java.util.Locale;
import java.util.Optional;

/** What is done with a notice on a page of its own, after a question. */
enum NoticeDeed {
    PUBLICATION(Action.PUBLISH_NOTICES, "notice.said.published", false),
    CORRECTION(Action.WRITE_NOTICES, "notice.said.corrected", true),
    WITHDRAWAL(Action.PUBLISH_NOTICES, "notice.said.withdrawn", true),
    REMOVAL(Action.WRITE_NOTICES, "notice.said.discarded", false);

    private final Action action;
    private final String said;
    private final boolean asksReason;

    NoticeDeed(Action action, String said, boolean asksReason) {
        this.action = action;
        this.said = said;
        this.asksReason = asksReason;
    }

    Action action() {
        return action;
    }

    /** The message that tells that it is done. */
    String said() {
        return said;
    }

    boolean asksReason() {
        return asksReason;
    }

    /** Whether it takes something away from readers or writers. */
    boolean isGrave() {
        return this == WITHDRAWAL || this == REMOVAL;
    }

    /** The word of its address and its messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why it cannot be done with a notice as it is. */
    Optional<Refusal> gap(Notice notice) {
        boolean draft = notice.state() instanceof NoticeState.Draft;
        boolean published = notice.state() instanceof NoticeState.Published;
        return switch (this) {
            case PUBLICATION -> draft ? notice.gap() : Optional.of(Refusal.NOT_A_DRAFT);
            case REMOVAL -> draft ? Optional.empty() : Optional.of(Refusal.NOT_A_DRAFT);
            case CORRECTION, WITHDRAWAL -> published ? Optional.empty() : Optional.of(Refusal.NOT_PUBLISHED);
        };
    }
}
