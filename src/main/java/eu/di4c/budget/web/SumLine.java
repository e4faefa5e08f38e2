package eu.di4c.budget.web;

import eu.di4c.budget.KnownSum;
import eu.di4c.site.Words;

/** A sum in words: what is known, and how many of all are not stated. */
final class SumLine {

    private SumLine() {}

    static String of(KnownSum sum, Words words) {
        if (sum.known().isEmpty()) {
            return words.of("budget.sum.none", sum.all());
        }
        String known = words.wholeMoney(sum.known().get());
        return sum.complete()
                ? words.of("budget.sum.complete", known)
                : words.of("budget.sum.partly", known, sum.notStated(), sum.all());
    }
}
