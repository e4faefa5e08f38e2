package eu.di4c.overview.web;

import eu.di4c.search.FoundKind;
import eu.di4c.search.Question;
import eu.di4c.search.Search;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one search; the box at the head of every page cuts its suggestions out of this page. */
@Controller
class SearchPages {

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    Html search(
            Visit visit,
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String kind) {
        var question = new Question(visit.by(), asked, visit.language(), known(kind), SearchPage.MOST);
        return Html.page("overview/search", visit, SearchPage.of(question, search.find(question), visit.words()));
    }

    private static Optional<FoundKind> known(String kind) {
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(FoundKind.coded(kind).orElseThrow(Missing::new));
    }
}
