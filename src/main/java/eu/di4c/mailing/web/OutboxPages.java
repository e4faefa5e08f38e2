package eu.di4c.mailing.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Outcome;
import eu.di4c.mailing.LetterId;
import eu.di4c.mailing.LetterKinds;
import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.Outbox;
import eu.di4c.mailing.OutboxSearch;
import eu.di4c.mailing.QueuedLetter;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The outbox, for whoever keeps the installation. */
@Controller
class OutboxPages {

    private final Outbox outbox;
    private final List<LetterKinds> kinds;

    OutboxPages(Outbox outbox, List<LetterKinds> kinds) {
        this.outbox = outbox;
        this.kinds = List.copyOf(kinds);
    }

    @GetMapping({"/outbox", "/outbox.{format}"})
    Html letters(
            Visit visit, @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String after) {
        var chosen = LetterState.coded(state);
        var search = new OutboxSearch(chosen, id(after), OutboxPage.SIZE + 1);
        var found = outbox.letters(visit.by(), search);
        return Html.page(
                        "mailing/outbox",
                        visit,
                        OutboxPage.of(found, chosen, counts(visit.by()), outbox.isOpen(), words(visit)))
                .listing(LetterLists.outbox(outbox, visit.by(), chosen, words(visit)));
    }

    @GetMapping("/outbox/{letter}")
    Html letter(Visit visit, @PathVariable String letter) {
        return page(visit, found(visit, letter), Form.empty());
    }

    @PostMapping("/outbox/{letter}/attempts")
    Reply tryAgain(Visit visit, @PathVariable String letter) {
        var id = id(letter).orElseThrow(Missing::new);
        return switch (outbox.tryAgain(visit.by(), id)) {
            case Outcome.Done<LetterId> _ -> Sent.saying("mailing.said.again", "/outbox/" + id);
            case Outcome.Overtaken<LetterId> _ -> throw new Missing();
            case Outcome.Refused<LetterId>(List<Outcome.Refusal> because) ->
                page(visit, found(visit, letter), refused(visit, because)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Form refused(Visit visit, List<Outcome.Refusal> because) {
        return Form.empty().refused("", visit.words().of(because.getFirst().message()));
    }

    private QueuedLetter found(Visit visit, String letter) {
        return id(letter).flatMap(id -> outbox.letter(visit.by(), id)).orElseThrow(Missing::new);
    }

    private Html page(Visit visit, QueuedLetter letter, Form form) {
        return Html.page(
                "mailing/one", visit, LetterPage.of(letter, outbox.text(visit.by(), letter), form, words(visit)));
    }

    private Map<LetterState, Long> counts(Actor by) {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        for (var state : LetterState.values()) {
            counts.put(state, outbox.count(by, state));
        }
        return counts;
    }

    private LetterWords words(Visit visit) {
        var all = kinds.stream().flatMap(of -> of.letterKinds().stream()).toList();
        return new LetterWords(visit.words(), all, outbox.isOpen());
    }

    /** What is no identifier names nothing. */
    static Optional<LetterId> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new LetterId(UUID.fromString(text)))
                : Optional.empty();
    }
}
