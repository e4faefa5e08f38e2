package eu.di4c.network.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Help;
import eu.di4c.network.Telephone;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The help of a city as the API tells it. */
record HelpFacts(
        Optional<String> telephone,
        Optional<String> email,
        Optional<LocalText> counter,
        Week hours,
        Optional<LocalText> remark,
        List<Language> languages,
        Optional<LocalText> relay) {

    /** The hours of each day, for example {@code 08:30-12:00, 13:00-16:30}; null where they are not stated. */
    record Week(
            Optional<String> monday,
            Optional<String> tuesday,
            Optional<String> wednesday,
            Optional<String> thursday,
            Optional<String> friday,
            Optional<String> saturday,
            Optional<String> sunday) {

        static Week of(Help help) {
            return new Week(
                    on(help, DayOfWeek.MONDAY),
                    on(help, DayOfWeek.TUESDAY),
                    on(help, DayOfWeek.WEDNESDAY),
                    on(help, DayOfWeek.THURSDAY),
                    on(help, DayOfWeek.FRIDAY),
                    on(help, DayOfWeek.SATURDAY),
                    on(help, DayOfWeek.SUNDAY));
        }

        private static Optional<String> on(Help help, DayOfWeek day) {
            return Optional.of(OfficeHours.written(help.on(day))).filter(text -> !text.isEmpty());
        }
    }

    static HelpFacts of(Help help) {
        return new HelpFacts(
                help.telephone().map(Telephone::text),
                help.email(),
                help.counter(),
                Week.of(help),
                help.remark(),
                help.languages(),
                help.relay());
    }
}
