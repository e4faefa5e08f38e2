package eu.di4c.journal.web;

import eu.di4c.journal.Agreement;
import eu.di4c.journal.Agreements;
import eu.di4c.journal.ErasureWishes;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is held about the reader herself, what she agrees to, and her wish that it be erased. */
@Controller
class OwnDataPages {

    private static final String HERE = "/account/data";

    private final PersonalData data;
    private final Agreements agreements;
    private final ErasureWishes wishes;

    OwnDataPages(PersonalData data, Agreements agreements, ErasureWishes wishes) {
        this.data = data;
        this.agreements = agreements;
        this.wishes = wishes;
    }

    @GetMapping("/account/data")
    Html data(Visit visit) {
        return Html.page("journal/data", visit, data.page(visit, data.whom(visit, PersonalData.own(visit))));
    }

    @GetMapping("/account/data.json")
    ResponseEntity<Map<String, Object>> file(Visit visit) {
        return ProtectionPages.file(data.file(visit, data.whom(visit, PersonalData.own(visit))));
    }

    @PostMapping("/account/agreements/{subject}")
    Sent agree(Visit visit, @PathVariable String subject, Form form) {
        PersonalData.own(visit);
        var about = Agreement.Subject.coded(subject).orElseThrow(Missing::new);
        if (form.chosen("given", "yes")) {
            agreements.give(visit.by(), about);
            return Sent.saying("journal.said.agreed", HERE);
        }
        agreements.withdraw(visit.by(), about);
        return Sent.saying("journal.said.withdrawn", HERE);
    }

    @PostMapping("/account/erasure-wish")
    Sent wish(Visit visit, Form form) {
        PersonalData.own(visit);
        if (form.chosen("wanted", "yes")) {
            wishes.ask(visit.by());
            return Sent.saying("journal.said.asked", HERE);
        }
        wishes.takeBack(visit.by());
        return Sent.saying("journal.said.back", HERE);
    }
}
