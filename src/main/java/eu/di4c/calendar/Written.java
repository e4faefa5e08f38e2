package eu.di4c.calendar;

/**
 * What a cell of a table that was brought in said of a date, beside what it was understood as.
 *
 * @param code of the item
 * @param heading of the column, as written
 * @param text exactly as written
 * @param understood a date or a period as EDTF; {@code XXXX} or {@code /} when the text says that it is not known
 */
public record Written(String code, String heading, String text, String understood) {}
