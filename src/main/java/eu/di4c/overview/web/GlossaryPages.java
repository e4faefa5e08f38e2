package eu.di4c.overview.web;

import eu.di4c.site.Html;
import eu.di4c.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the words of the field mean. */
@Controller
class GlossaryPages {

    @GetMapping({"/glossary", "/glossary.{format}"})
    Html glossary(Visit visit) {
        var page = GlossaryPage.in(visit.words());
        return Html.page("overview/glossary", visit, page).listing(OverviewLists.glossary(page, visit.words()));
    }
}
