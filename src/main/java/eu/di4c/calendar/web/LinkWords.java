package eu.di4c.calendar.web;

import eu.di4c.calendar.Dependency;
import eu.di4c.calendar.schedule.Lag;
import eu.di4c.calendar.schedule.LinkKind;
import eu.di4c.site.Words;

/** Says in a reader's language how one item waits for another. */
final class LinkWords {

    private LinkWords() {}

    /** For what an item waits: the end of the other, two weeks later. */
    static String waitsFor(Dependency link, Shown shown, Words words) {
        String kind = words.of(
                switch (link.kind()) {
                    case FINISH_START -> "calendar.link.finishStart";
                    case START_START -> "calendar.link.startStart";
                    case FINISH_FINISH -> "calendar.link.finishFinish";
                    case START_FINISH -> "calendar.link.startFinish";
                },
                shown.named(link.before()).text());
        return link.lag().amount() == 0 ? kind : kind + ", " + lag(link.lag(), words);
    }

    private static String lag(Lag lag, Words words) {
        return words.of(
                switch (lag.unit()) {
                    case DAYS -> "calendar.lag.days";
                    case WORKING_DAYS -> "calendar.lag.workingDays";
                    case WEEKS -> "calendar.lag.weeks";
                    case MONTHS -> "calendar.lag.months";
                },
                lag.amount());
    }

    /** Which ends hang together, as a form offers it. */
    static String kind(LinkKind kind, Words words) {
        return words.of(
                switch (kind) {
                    case FINISH_START -> "calendar.form.link.finishStart";
                    case START_START -> "calendar.form.link.startStart";
                    case FINISH_FINISH -> "calendar.form.link.finishFinish";
                    case START_FINISH -> "calendar.form.link.startFinish";
                });
    }

    static String unit(Lag.Unit unit, Words words) {
        return words.of(
                switch (unit) {
                    case DAYS -> "calendar.form.unit.days";
                    case WORKING_DAYS -> "calendar.form.unit.workingDays";
                    case WEEKS -> "calendar.form.unit.weeks";
                    case MONTHS -> "calendar.form.unit.months";
                });
    }
}
