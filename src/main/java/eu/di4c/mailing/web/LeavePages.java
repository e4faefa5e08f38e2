package eu.di4c.mailing.web;

import eu.di4c.mailing.Frequency;
import eu.di4c.mailing.LetterKinds;
import eu.di4c.mailing.Wishes;
import eu.di4c.mailing.Wishes.WayOut;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The way out in a letter: a page that asks once more, and one click of a mail program that does not (RFC 8058). Looking changes
 * nothing, because mail programs and scanners look at every address.
 */
@Controller
class LeavePages {

    private final Wishes wishes;
    private final List<LetterKinds> kinds;

    LeavePages(Wishes wishes, List<LetterKinds> kinds) {
        this.wishes = wishes;
        this.kinds = List.copyOf(kinds);
    }

    @GetMapping("/letters/unsubscribe/{token}")
    Html ask(Visit visit, @PathVariable String token) {
        return page(visit, wishes.wayOut(token).orElseThrow(Missing::new), Optional.empty());
    }

    @PostMapping("/letters/unsubscribe/{token}")
    Html leave(Visit visit, @PathVariable String token, Form form) {
        var wish = form.value("again").isEmpty() ? Frequency.NEVER : Frequency.AT_ONCE;
        var out = wishes.leave(visit.by(), token, wish).orElseThrow(Missing::new);
        return page(visit, out, Optional.of(wish));
    }

    private Html page(Visit visit, WayOut out, Optional<Frequency> chosen) {
        var all = kinds.stream().flatMap(of -> of.letterKinds().stream()).toList();
        var words = new LetterWords(visit.words(), all, true);
        return Html.page(
                "mailing/leave",
                visit,
                new LeavePage(
                        visit.path(), out.kinds().stream().map(words::kind).toList(), chosen));
    }
}
