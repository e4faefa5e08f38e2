package eu.di4c.overview.web;

import eu.di4c.search.FoundKind;
import eu.di4c.search.Hit;
import eu.di4c.search.Marked;
import eu.di4c.search.Question;
import eu.di4c.search.Search;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Misasked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one search, for programs. */
@RestController
@Tag(name = "search")
class SearchApi {

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    /**
     * Something found by one of its names or words.
     *
     * @param code its name among things of its kind and place
     * @param label what it is called, in the language asked for where there is such a version
     * @param address where the API tells of it; of a person, who has no place there, the page
     * @param page where people read of it
     * @param excerpt where else the words stand; empty when they stand in the label
     */
    record FoundFacts(
            FoundKind kind, String code, String label, String address, String page, Optional<ExcerptFacts> excerpt) {

        static FoundFacts of(Hit hit) {
            String api = hit.kind() == FoundKind.PERSON ? hit.address() : "/api/v1" + hit.address();
            return new FoundFacts(
                    hit.kind(),
                    hit.subject().substring(hit.subject().lastIndexOf('/') + 1),
                    hit.title().plain(),
                    api,
                    hit.address(),
                    Optional.of(hit.excerpt()).filter(Marked::isHit).map(ExcerptFacts::of));
        }
    }

    /**
     * A piece of a text.
     *
     * @param language the language it is written in
     * @param found the words in it that were looked for
     */
    record ExcerptFacts(String text, Locale language, List<String> found) {

        static ExcerptFacts of(Marked marked) {
            return new ExcerptFacts(
                    marked.plain(),
                    marked.locale(),
                    marked.parts().stream()
                            .filter(Marked.Part::marked)
                            .map(Marked.Part::text)
                            .distinct()
                            .toList());
        }
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "All things by their names and words, the best first")
    Listing<FoundFacts> search(Visit visit, @RequestParam String q, @RequestParam(defaultValue = "") String kind) {
        var question = new Question(visit.by(), q, visit.language(), known(kind), SearchPage.MOST);
        return Listing.whole(
                search.find(question).hits().stream().map(FoundFacts::of).toList());
    }

    private static Optional<FoundKind> known(String kind) {
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(FoundKind.coded(kind)
                        .orElseThrow(() -> new Misasked("kind", kind, "overview.api.expected.kind")));
    }
}
