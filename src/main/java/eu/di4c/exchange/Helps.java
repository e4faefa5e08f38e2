package eu.di4c.exchange;

import eu.di4c.kernel.Language;
import eu.di4c.network.Help;
import eu.di4c.network.Telephone;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The help that cities give in person, in files. */
final class Helps {

    private static final Kind<Telephone> TELEPHONE = new Kind<>(
            "a telephone number of 3 to 15 digits, for example +40 231 000 000",
            new Telephone("000"),
            Kind.LINE.forms(),
            text -> {
                if (!Telephone.fits(text)) {
                    throw new NumberFormatException(text);
                }
                return new Telephone(text);
            });
    private static final Kind<String> EMAIL = new Kind<>("an e-mail address", "x@x.x", Kind.LINE.forms(), text -> {
        if (!Help.isEmail(text)) {
            throw new NumberFormatException(text);
        }
        return text;
    });
    private static final Kind<LocalTime> TIME =
            new Kind<>("a time of the day, for example 08:30", LocalTime.MIN, Kind.LINE.forms(), text -> {
                if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
                    throw new NumberFormatException(text);
                }
                return LocalTime.parse(text);
            });

    private Helps() {}

    static Help read(Fields in) {
        return new Help(
                in.maybe("telephone", TELEPHONE),
                in.maybe("email", EMAIL),
                in.maybeLocal("counter", Kind.TEXT),
                in.list("hours", Helps::hours),
                in.maybeLocal("remark", Kind.TEXT),
                in.many("languages", Kind.LANGUAGE),
                in.maybeLocal("relay", Kind.TEXT));
    }

    private static Help.Hours hours(Fields in) {
        return new Help.Hours(in.one("day", Kind.word(DayOfWeek.class)), in.one("from", TIME), in.one("until", TIME));
    }

    static Out write(Help help) {
        return new Out()
                .text("telephone", help.telephone().map(Telephone::text))
                .text("email", help.email())
                .local("counter", help.counter())
                .list(
                        "hours",
                        help.hours(),
                        open -> new Out()
                                .word("day", open.day())
                                .text("from", open.from().toString())
                                .text("until", open.until().toString()))
                .local("remark", help.remark())
                .texts("languages", help.languages().stream().map(Language::tag).toList())
                .local("relay", help.relay());
    }
}
