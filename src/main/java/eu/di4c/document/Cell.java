package eu.di4c.document;

import eu.di4c.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell of a sheet: words, a figure, a day, or openly not known. */
public sealed interface Cell {

    record Text(String words) implements Cell {}

    record Figure(BigDecimal number) implements Cell {}

    /** An amount; its currency stands in the head of the column. */
    record Amount(Money money) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Not known; an empty cell, never a zero. */
    record Unknown() implements Cell {}
}
