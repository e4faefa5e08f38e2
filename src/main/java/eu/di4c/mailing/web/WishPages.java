package eu.di4c.mailing.web;

import eu.di4c.kernel.Actor;
import eu.di4c.mailing.Frequency;
import eu.di4c.mailing.LetterKind;
import eu.di4c.mailing.LetterKinds;
import eu.di4c.mailing.Wishes;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How often somebody wants which letters, as she says herself. */
@Controller
class WishPages {

    private static final String ADDRESS = "/account/letters";

    private final Wishes wishes;
    private final List<LetterKinds> kinds;

    WishPages(Wishes wishes, List<LetterKinds> kinds) {
        this.wishes = wishes;
        this.kinds = List.copyOf(kinds);
    }

    @GetMapping(ADDRESS)
    Reply ask(Visit visit) {
        return person(visit).<Reply>map(person -> page(visit, form(person))).orElseGet(WishPages::stranger);
    }

    @PostMapping(ADDRESS)
    Reply wish(Visit visit, Form form) {
        if (person(visit).isEmpty()) {
            return stranger();
        }
        var reader = new FormReader(form, visit.words());
        Map<String, Frequency> said = new HashMap<>();
        wishable()
                .forEach(kind -> reader.choice(WishPage.field(kind), Frequency::coded)
                        .ifPresent(frequency -> said.put(kind.code(), frequency)));
        if (!reader.sound()) {
            return page(visit, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        wishes.wish(visit.by(), changed(person(visit).orElseThrow(), said));
        return Sent.saying("mailing.said.wished", ADDRESS);
    }

    /** What she left as it was shown is not said. */
    private Map<String, Frequency> changed(Actor.Person person, Map<String, Frequency> said) {
        var before = wishes.of(person);
        var changed = new HashMap<String, Frequency>();
        wishable()
                .forEach(kind -> Optional.ofNullable(said.get(kind.code()))
                        .filter(now -> now != before.getOrDefault(kind.code(), kind.usual()))
                        .ifPresent(now -> changed.put(kind.code(), now)));
        return changed;
    }

    private static Optional<Actor.Person> person(Visit visit) {
        return visit.by() instanceof Actor.Person person ? Optional.of(person) : Optional.empty();
    }

    private static Reply stranger() {
        return Sent.to("/sign-in?to=" + ADDRESS);
    }

    private Form form(Actor.Person person) {
        var said = wishes.of(person);
        var form = Form.empty();
        for (var kind : wishable()) {
            form = form.with(
                    WishPage.field(kind),
                    said.getOrDefault(kind.code(), kind.usual()).code());
        }
        return form;
    }

    private Html page(Visit visit, Form form) {
        return Html.page("mailing/wishes", visit, WishPage.of(form, all(), visit.words()));
    }

    private List<LetterKind> wishable() {
        return all().stream().filter(LetterKind::wishable).toList();
    }

    /** A digest is no kind to be wished for: it comes of the wishes. */
    private List<LetterKind> all() {
        return kinds.stream()
                .flatMap(of -> of.letterKinds().stream())
                .filter(kind -> !kind.code().equals("digest"))
                .toList();
    }
}
