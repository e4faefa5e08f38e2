package eu.di4c.overview.web;

import eu.di4c.site.Html;
import eu.di4c.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the words of the field mean. */
@Controller
class GlossaryPages {

    @GetMapping("/glossary")
    Html glossary(Visit visit) {
        return Html.page("overview/glossary", visit, GlossaryPage.in(visit.words()));
    }
}
