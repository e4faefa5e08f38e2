package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.translation.InterfaceText;
import eu.di4c.translation.NewPhrasing;
import eu.di4c.translation.Phrasings;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The messages of the interface in one language, to be worded for this installation. */
@Controller
class InterfacePages {

    static final String HOME = "/translations/interface/";

    private final Phrasings phrasings;

    InterfacePages(Phrasings phrasings) {
        this.phrasings = phrasings;
    }

    @GetMapping(HOME + "{lang}")
    Html messages(Visit visit, @PathVariable String lang, Form form) {
        return page(visit, ContentDesk.language(lang), form, Optional.empty());
    }

    @PostMapping(HOME + "{lang}")
    Reply put(Visit visit, @PathVariable String lang, Form form) {
        var language = ContentDesk.language(lang);
        boolean back = form.value("back").equals("program");
        var list = list(visit, language, form, Optional.empty());
        if (!back && form.value("words").isBlank()) {
            return refused(visit, language, form, List.of(visit.words().of("site.form.missing")));
        }
        var wanted = new NewPhrasing(
                form.value("text"),
                language,
                new Mark(form.value("seen")),
                Optional.of(form.value("words").replace("\r\n", "\n")).filter(_ -> !back));
        return switch (phrasings.put(visit.by(), wanted)) {
            case Outcome.Done<InterfaceText> _ ->
                Sent.saying(back ? "translation.said.back" : "translation.said.saved", list.addressAfter(wanted.key()));
            case Outcome.Overtaken<InterfaceText> _ ->
                refused(visit, language, form, List.of(visit.words().of("translation.overtaken")));
            case Outcome.Refused<InterfaceText>(var because) -> refused(visit, language, form, told(visit, because));
        };
    }

    private static List<String> told(Visit visit, List<Outcome.Refusal> because) {
        return because.stream()
                .map(one -> visit.words().of(one.message(), one.arguments().toArray()))
                .toList();
    }

    private Html refused(Visit visit, Language language, Form form, List<String> why) {
        var refused = new InterfaceList.Refused(form.value("text"), form.value("words"), why);
        return page(visit, language, form, Optional.of(refused)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html page(Visit visit, Language language, Form form, Optional<InterfaceList.Refused> refused) {
        return Html.page(
                "translation/interface",
                visit,
                list(visit, language, form, refused).page(visit.words()));
    }

    private InterfaceList list(Visit visit, Language language, Form form, Optional<InterfaceList.Refused> refused) {
        return new InterfaceList(Wish.of(language, form), phrasings.texts(visit.by(), language), refused);
    }
}
