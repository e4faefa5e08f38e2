package eu.di4c.subscription.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.Frequency;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.part.Fact;
import eu.di4c.subscription.Subscription.Asked;
import eu.di4c.subscription.Subscriptions;
import eu.di4c.subscription.Topic;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices by e-mail: asking for them, and confirming by the link in the letter. */
@Controller
class SubscriptionPages {

    private static final String CONFIRMATION = "/subscription/confirmation/{secret}";

    private final Subscriptions subscriptions;
    private final TopicChoices choices;

    SubscriptionPages(Subscriptions subscriptions, TopicChoices choices) {
        this.subscriptions = subscriptions;
        this.choices = choices;
    }

    @GetMapping("/subscription")
    Html form(
            Visit visit,
            @RequestParam(defaultValue = "") String network,
            @RequestParam(defaultValue = "") String city) {
        var topic = choices.asked(network, city);
        var form = Form.empty()
                .with("topic", topic.code())
                .with("language", visit.language().tag())
                .with("frequency", Frequency.AT_ONCE.code());
        return page(visit, form);
    }

    /** Goes on to the same page whether the address is known or not. */
    @PostMapping("/subscription")
    Reply ask(Visit visit, Form form, HttpServletRequest request) {
        var reader = new FormReader(form, visit.words());
        var asked = asked(reader);
        if (asked.isEmpty()) {
            return page(visit, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (subscriptions.ask(visit.by(), request.getRemoteAddr(), asked.get())) {
            case Outcome.Done<Asked> _, Outcome.Overtaken<Asked> _ -> Sent.to("/subscription/sent");
            case Outcome.Refused<Asked>(var because) ->
                page(visit, form.refused("", visit.words().of(because.getFirst().message())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/subscription/sent")
    Html sent(Visit visit) {
        return Html.page("subscription/said", visit, new SaidPage("subscription.sent", "subscription.sent.text"));
    }

    /** Looking changes nothing: programs look at every letter before its reader. */
    @GetMapping(CONFIRMATION)
    Html look(Visit visit, @PathVariable String secret) {
        return subscriptions
                .waiting(secret)
                .map(waiting -> Html.page(
                        "subscription/confirmation",
                        visit,
                        new ConfirmationPage(visit.path(), facts(waiting.asked(), visit))))
                .orElseGet(() -> spent(visit));
    }

    @PostMapping(CONFIRMATION)
    Reply confirm(Visit visit, @PathVariable String secret) {
        return subscriptions
                .confirm(visit.by(), secret)
                .<Reply>map(_ -> Sent.to("/subscription/begun"))
                .orElseGet(() -> spent(visit));
    }

    @GetMapping("/subscription/begun")
    Html begun(Visit visit) {
        return Html.page("subscription/said", visit, new SaidPage("subscription.begun", "subscription.begun.text"));
    }

    private Html page(Visit visit, Form form) {
        var words = visit.words();
        var chosen = choices.found(form.value("topic"));
        return Html.page(
                "subscription/form",
                visit,
                new SubscriptionPage(
                        form,
                        choices.topics(chosen, words),
                        TopicChoices.languages(words),
                        TopicChoices.frequencies(words)));
    }

    private Optional<Asked> asked(FormReader reader) {
        var address = reader.required("address", 254);
        if (!address.isEmpty() && !EmailAddress.fits(address)) {
            reader.wrong("address", "people.address.wrong", address);
        }
        for (String field : List.of("topic", "language", "frequency")) {
            if (reader.form().value(field).isBlank()) {
                reader.wrong(field, "site.form.missing");
            }
        }
        Optional<Topic> topic = reader.choice("topic", choices::found);
        Optional<Language> language = reader.choice("language", Language::tagged);
        Optional<Frequency> frequency =
                reader.choice("frequency", code -> Frequency.coded(code).filter(often -> often != Frequency.NEVER));
        return reader.sound()
                ? topic.flatMap(what -> language.flatMap(
                        in -> frequency.map(often -> new Asked(new EmailAddress(address), what, in, often))))
                : Optional.empty();
    }

    private List<Fact> facts(Asked asked, Visit visit) {
        var words = visit.words();
        return List.of(
                Fact.of(words.of("mailing.address"), asked.address().text()),
                Fact.of(words.of("subscription.field.topic"), choices.name(asked.topic(), words)),
                Fact.of(words.of("subscription.field.language"), words.name(asked.language())),
                Fact.of(
                        words.of("subscription.field.frequency"),
                        words.of("mailing.frequency." + asked.frequency().code())));
    }

    private static Html spent(Visit visit) {
        return Html.page("subscription/spent", visit, new SaidPage("people.spent.title", "subscription.spent"))
                .with(HttpStatus.GONE);
    }
}
