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

    /** How many things a file holds; the search ranks about as many, and the name of the file says when there are more. */
    private static final int MOST = 500;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @GetMapping({"/search", "/search.{format}"})
    Html search(
            Visit visit,
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String kind) {
        var question = new Question(visit.by(), asked, visit.language(), known(kind), SearchPage.MOST);
        var found = search.find(question);
        return Html.page("overview/search", visit, SearchPage.of(question, found, visit.words()))
                .listing(OverviewLists.found(
                        found.more() ? "search-best-" + MOST : "search",
                        () -> search.find(question.most(MOST)).hits(),
                        visit.words()));
    }

    private static Optional<FoundKind> known(String kind) {
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(FoundKind.coded(kind).orElseThrow(Missing::new));
    }
}
