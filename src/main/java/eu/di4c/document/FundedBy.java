package eu.di4c.document;

/**
 * Who pays for what a document is about.
 *
 * @param programme the programme as it calls itself, for example {@code URBACT III}
 * @param period the funding period of the Union, for example {@code 2014-2020}
 * @param fund the fund in letters, for example {@code ERDF}
 */
public record FundedBy(String programme, String period, String fund) {}
