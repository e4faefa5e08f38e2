package eu.di4c.people.web;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Entrances;
import eu.di4c.people.Invitation;
import eu.di4c.people.Link;
import eu.di4c.people.Links;
import eu.di4c.people.Person;
import eu.di4c.people.ScopeWords;
import eu.di4c.people.SignIn;
import eu.di4c.people.SignInAnswer;
import eu.di4c.people.SignIns;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a single-use link opens: coming in as the first administrator or by invitation, a new password, a proved address. */
@Controller
class LinkPages {

    private final Links links;
    private final Entrances entrances;
    private final SignIns signIns;
    private final ScopeWords scopes;

    LinkPages(Links links, Entrances entrances, SignIns signIns, ScopeWords scopes) {
        this.links = links;
        this.entrances = entrances;
        this.signIns = signIns;
        this.scopes = scopes;
    }

    /** Looking at a link uses nothing up: letters are looked at by many a program before their reader. */
    @GetMapping("/links/{secret}")
    Reply look(Visit visit, @PathVariable String secret) {
        return links.usable(secret)
                .map(link -> isOfAnother(link, visit) ? askWho(secret) : page(visit, link, empty(link, visit)))
                .orElseGet(() -> spent(visit));
    }

    /** A new address becomes hers only where she is signed in: to a stranger its letter went astray to, it opens nothing. */
    private static boolean isOfAnother(Link link, Visit visit) {
        boolean hers = visit.by() instanceof Actor.Person reader
                && link.person().filter(reader.id()::equals).isPresent();
        return link.purpose() == Link.Purpose.ADDRESS && !hers;
    }

    private static Reply askWho(String secret) {
        return Sent.to("/sign-in?to=/links/" + secret);
    }

    @PostMapping("/links/{secret}")
    Reply use(
            Visit visit,
            @PathVariable String secret,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var link = links.usable(secret);
        if (link.isEmpty()) {
            return spent(visit);
        }
        if (isOfAnother(link.get(), visit)) {
            return askWho(secret);
        }
        var reader = new FormReader(form, visit.words());
        var outcome = outcome(link.get(), reader, form, visit);
        if (!reader.sound() || outcome.isEmpty()) {
            return page(visit, link.get(), reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (outcome.get()) {
            case Outcome.Done<Person>(Person person) -> in(link.get(), person, visit, request, response);
            case Outcome.Refused<Person>(List<Outcome.Refusal> because) ->
                page(visit, link.get(), form.refused(LinkPage.faults(because, visit.words())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Overtaken<Person> _ -> spent(visit);
        };
    }

    private Optional<Outcome<Person>> outcome(Link link, FormReader reader, Form form, Visit visit) {
        return switch (link.purpose()) {
            case FIRST_ADMINISTRATOR ->
                newcomer(reader, form)
                        .map(newcomer -> entrances.becomeAdministrator(
                                link, newcomer, visit.by().origin()));
            case INVITATION -> accepted(link, links.invitation(link).orElseThrow(), reader, form, visit);
            case RECOVERY ->
                Optional.of(entrances.recover(
                        link, form.value("password"), visit.by().origin()));
            case ADDRESS -> Optional.of(entrances.changeAddress(link, visit.by().origin()));
        };
    }

    private static Optional<Entrances.Newcomer> newcomer(FormReader reader, Form form) {
        var name = reader.required("name", Person.LONGEST_NAME);
        var language = reader.language("language").orElse(Language.EN);
        var address = address(reader);
        return reader.sound()
                ? address.map(known -> new Entrances.Newcomer(name, known, language, form.value("password")))
                : Optional.empty();
    }

    private static Optional<EmailAddress> address(FormReader reader) {
        var text = reader.required("address", 254);
        if (!text.isEmpty() && !EmailAddress.fits(text)) {
            reader.wrong("address", "people.address.wrong", text);
        }
        return reader.sound() ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private Optional<Outcome<Person>> accepted(Link link, Invitation offer, FormReader reader, Form form, Visit visit) {
        var there = entrances.holder(offer.address());
        if (there.isPresent()) {
            return own(there.get(), visit) ? Optional.of(entrances.accept(link, offer, there.get())) : Optional.empty();
        }
        var name = reader.required("name", Person.LONGEST_NAME);
        return reader.sound()
                ? Optional.of(entrances.accept(
                        link, offer, name, form.value("password"), visit.by().origin()))
                : Optional.empty();
    }

    private static boolean own(Person person, Visit visit) {
        return visit.by() instanceof Actor.Person reader && reader.id().equals(person.id());
    }

    /** Who has proved her address, and chosen a password or proved it before, need not sign in once more. */
    private Reply in(Link link, Person person, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        String to =
                link.purpose() == Link.Purpose.ADDRESS || link.purpose() == Link.Purpose.RECOVERY ? "/account" : "/";
        if (own(person, visit)) {
            return Sent.saying("people.said.done", to);
        }
        return switch (signIns.begin(Browsers.of(request), person, SignIn.Method.LINK)) {
            case SignInAnswer.In in -> {
                Browsers.keep(in.secret(), request, response);
                Browsers.keepKnown(in.known(), request, response);
                yield Sent.saying("people.said.welcome", to);
            }
            case SignInAnswer.Half(String secret) -> {
                Browsers.keep(secret, request, response);
                yield Sent.to("/sign-in/code");
            }
            case SignInAnswer.Wrong _, SignInAnswer.TooOften _ -> Sent.to("/sign-in");
        };
    }

    private Form empty(Link link, Visit visit) {
        var form = Form.empty().with("language", visit.language().tag());
        return links.invitation(link)
                .map(offer -> form.with("name", offer.name()))
                .orElse(form);
    }

    private Html page(Visit visit, Link link, Form form) {
        var offer = links.invitation(link);
        var mustSignIn = offer.flatMap(known -> entrances.holder(known.address()))
                .filter(person -> !own(person, visit))
                .isPresent();
        var offered = offer.map(known -> LinkPage.Offer.of(known, mustSignIn, scopes, visit.words()));
        return Html.page("people/link", visit, LinkPage.of(link, offered, form, visit));
    }

    private static Html spent(Visit visit) {
        return Html.page("people/spent", visit, new SpentPage()).with(HttpStatus.GONE);
    }
}
