package eu.di4c.calendar.schedule;

/** Which end of the item before holds which end of the item after. */
public enum LinkKind {
    FINISH_START(0),
    START_START(1),
    FINISH_FINISH(2),
    START_FINISH(3);

    final int code;

    LinkKind(int code) {
        this.code = code;
    }
}
