package eu.di4c.exchange;

/** The parts of bringing in a network file, in their order. */
public enum ImportPart {
    READING,
    PLACES,
    PARTNERS,
    MONEY,
    CALENDAR,
    NOTICES,
    CHECKING
}
