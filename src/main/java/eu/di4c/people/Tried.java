package eu.di4c.people;

/** What came of an attempt to prove something. */
enum Tried {
    RIGHT,
    WRONG,
    /** Too often; it was not looked at. */
    TOO_OFTEN
}
