package eu.di4c.mailing.web;

import eu.di4c.kernel.Outcome;
import eu.di4c.mailing.LetterId;
import eu.di4c.mailing.LetterState;
import eu.di4c.mailing.Outbox;
import eu.di4c.mailing.OutboxSearch;
import eu.di4c.mailing.QueuedLetter;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Misasked;
import eu.di4c.site.api.Paging;
import eu.di4c.site.api.Unfit;
import eu.di4c.site.form.Fault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox, for programs of whoever keeps the installation. */
@RestController
@RequestMapping(path = "/api/v1/outbox", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "letters")
class OutboxApi {

    private final Outbox outbox;

    OutboxApi(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping
    @Operation(summary = "Letters out and what became of them, the newest first; for whoever keeps the installation")
    Listing<LetterFacts> letters(
            @Parameter(hidden = true) Visit visit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = Paging.USUAL) int most) {
        var paging = new Paging(after, most);
        var wanted = state(state);
        var found =
                outbox.letters(visit.by(), new OutboxSearch(wanted, OutboxPages.id(paging.after()), paging.most() + 1));
        var shown = found.stream().limit(paging.most()).toList();
        return new Listing<>(
                shown.stream().map(LetterFacts::of).toList(),
                found.size() > paging.most()
                        ? Optional.of("/api/v1/outbox?state=%s&after=%s&most=%d"
                                .formatted(state, shown.getLast().id(), paging.most()))
                        : Optional.empty());
    }

    @GetMapping("/{letter}")
    @Operation(summary = "One letter out and what was tried with it")
    LetterFacts letter(@Parameter(hidden = true) Visit visit, @PathVariable String letter) {
        return LetterFacts.of(found(visit, letter));
    }

    @GetMapping("/{letter}/attempts")
    @Operation(summary = "What was tried with a letter, the earliest first")
    Listing<LetterFacts.Try> attempts(@Parameter(hidden = true) Visit visit, @PathVariable String letter) {
        return Listing.whole(LetterFacts.of(found(visit, letter)).attempts());
    }

    @PostMapping("/{letter}/attempts")
    @Operation(summary = "Has a letter tried again that was given up")
    LetterFacts tryAgain(@Parameter(hidden = true) Visit visit, @PathVariable String letter) {
        var id = OutboxPages.id(letter).orElseThrow(Missing::new);
        return switch (outbox.tryAgain(visit.by(), id)) {
            case Outcome.Done<LetterId> _ -> LetterFacts.of(found(visit, letter));
            case Outcome.Overtaken<LetterId> _ -> throw new Missing();
            case Outcome.Refused<LetterId>(List<Outcome.Refusal> because) ->
                throw new Unfit(List.of(
                        new Fault("", visit.words().of(because.getFirst().message()))));
        };
    }

    private QueuedLetter found(Visit visit, String letter) {
        return OutboxPages.id(letter)
                .flatMap(id -> outbox.letter(visit.by(), id))
                .orElseThrow(Missing::new);
    }

    private static Optional<LetterState> state(String text) {
        var state = LetterState.coded(text);
        if (!text.isEmpty() && state.isEmpty()) {
            throw new Misasked("state", text, "mailing.api.expected.state");
        }
        return state;
    }
}
