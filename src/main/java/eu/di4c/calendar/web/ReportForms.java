package eu.di4c.calendar.web;

import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Field;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormPage;
import eu.di4c.site.form.Questions;
import java.util.List;
import java.util.Optional;

/** The pages on which one says that a partner has reported, and takes it back. */
final class ReportForms {

    private ReportForms() {}

    static Html report(ReportDesk.Open open, Form form) {
        Words words = open.visit().words();
        String city = ReportWords.city(open.partner(), words);
        var on = new Field.Line(
                asked("on", words.of("calendar.reporting.column.on"), Optional.of(words.of("calendar.form.date.hint"))),
                true,
                Questions.LINE);
        var back = Link.of(words.of("calendar.reporting.takeBack", city), address(open) + "/removal");
        return page(
                open,
                form,
                new Asked(
                        words.of("calendar.reporting.report", city),
                        words.of("calendar.form.fact.kept"),
                        List.of(on, remark(words)),
                        words.of("calendar.form.note"),
                        open.line().hasReported() ? List.of(back) : List.of()));
    }

    static Html removal(ReportDesk.Open open, Form form) {
        Words words = open.visit().words();
        String city = ReportWords.city(open.partner(), words);
        return page(
                open,
                form,
                new Asked(
                        words.of("calendar.reporting.takeBack", city),
                        words.of("calendar.report.removal.text"),
                        List.of(remark(words)),
                        words.of("calendar.reversal.button"),
                        List.of()));
    }

    /** What a page asks. */
    private record Asked(String title, String hint, List<Field> fields, String button, List<Link> others) {}

    private static Html page(ReportDesk.Open open, Form form, Asked asked) {
        Words words = open.visit().words();
        var item = open.reporting().item();
        String board = ReportingPage.home(open.network(), open.reporting());
        return Html.page(
                "site/form/page",
                open.visit(),
                new FormPage(
                        asked.title(),
                        Optional.of(NetworkPlace.of(open.network(), words)),
                        ReportingPage.trail(
                                open.network(),
                                words,
                                Link.of(words.plain(item.title()), board),
                                Link.of(asked.title(), open.visit().path())),
                        Optional.of(ReportWords.due(open.reporting(), words)),
                        form,
                        List.of(new Fieldset(words.plain(item.title()), Optional.of(asked.hint()), asked.fields())),
                        asked.button(),
                        board,
                        asked.others()));
    }

    private static String address(ReportDesk.Open open) {
        return NetworkPlace.home(open.network()) + "/partners/" + open.partner().slug() + "/reports/" + open.code();
    }

    private static Field remark(Words words) {
        return new Field.Texts(asked("remark", words.of("calendar.item.fact.remark"), Optional.empty()), false);
    }

    private static Field.Asked asked(String name, String label, Optional<String> hint) {
        return new Field.Asked(name, label, hint, true);
    }
}
