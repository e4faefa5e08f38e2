package eu.di4c.journal.web;

import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The journal and its entries, for those who may see them. */
@Controller
class JournalPages {

    private final JournalReading journal;

    JournalPages(JournalReading journal) {
        this.journal = journal;
    }

    @GetMapping({"/journal", "/journal.{format}"})
    Html journal(Visit visit, Form form) {
        var asked = journal.asked(form, visit);
        var found = journal.found(asked, asked.before(), JournalPage.SIZE + 1, visit.by());
        var page = JournalPage.of(asked, found, journal.scopes(visit.by()), journal.words(found, visit));
        return Html.page("journal/journal", visit, page)
                .listing(JournalList.of(journal, asked, visit))
                .with(asked.sound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/journal/{number}")
    Html entry(Visit visit, @PathVariable String number) {
        var entry = journal.entry(visit.by(), number).orElseThrow(Missing::new);
        return Html.page("journal/entry", visit, EntryPage.of(entry, journal.words(entry, visit)));
    }
}
