package eu.di4c.translation.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Scope;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.translation.Shelf;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import eu.di4c.translation.Translations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out which texts a request is about, and whether they are the reader's to translate. */
@Component
class ContentDesk {

    private final Translations translations;

    ContentDesk(Translations translations) {
        this.translations = translations;
    }

    Asked asked(Visit visit, String lang, Form form) {
        insist(visit);
        String from = form.value("from");
        return new Asked(
                shelf(visit, form),
                language(lang),
                State.coded(form.value("state")),
                from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0,
                Optional.of(form.value("at")).filter(code -> !code.isEmpty()));
    }

    Shelf shelf(Visit visit, Form form) {
        return translations.shelves(visit.by()).stream()
                .filter(shelf -> shelf.scope().path().equals(form.value("in")))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    List<Task> tasks(Visit visit, Asked asked) {
        return translations.tasks(visit.by(), asked.shelf().scope(), asked.language());
    }

    static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(one -> one.tag().equals(tag))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    static void insist(Visit visit) {
        if (!visit.by().maySomewhere(Action.TRANSLATE)) {
            visit.by().must(Action.TRANSLATE, Scope.EVERYWHERE);
        }
    }
}
