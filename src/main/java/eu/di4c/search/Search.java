package eu.di4c.search;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.search.HitStore.Place;
import eu.di4c.search.HitStore.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one search over everything: the door through which all things are found by their names and words. */
@Component
public class Search {

    private static final Marked NOTHING = new Marked(Locale.ROOT, List.of());

    private final HitStore store;
    private final Spelling spelling;
    private final ObjectProvider<Discreet> discreet;

    Search(HitStore store, Spelling spelling, ObjectProvider<Discreet> discreet) {
        this.store = store;
        this.spelling = spelling;
        this.discreet = discreet;
    }

    /** What was found, without what is told of it. */
    private record Ranking(Asked asked, List<Place> places, boolean mended) {}

    /** What somebody may see and has these words, the best first. */
    @Transactional(readOnly = true)
    public Hits find(Question question) {
        var asked = Asked.of(question.text(), question.reader());
        if (asked.terms().isEmpty()) {
            return new Hits(List.of(), new TreeMap<>(), false, false);
        }
        var seen = seen(question, asked);
        var ranking = ranking(asked, seen.isEmpty());
        var kinds = new TreeMap<FoundKind, Integer>();
        Stream.concat(ranking.places().stream().map(Place::kind), seen.stream().map(Hit::kind))
                .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        var hits = new ArrayList<>(told(question, ranking));
        seen.stream().filter(hit -> isAskedFor(question, hit.kind())).forEach(hits::add);
        return new Hits(
                hits.stream().limit(question.most()).toList(),
                kinds,
                ranking.places().size() >= HitStore.MOST,
                ranking.mended());
    }

    private Ranking ranking(Asked asked, boolean mend) {
        var places = store.ranked(asked, Optional.empty());
        if (places.isEmpty() && mend) {
            return spelling.mended(asked)
                    .map(other -> new Ranking(other, store.ranked(other, Optional.empty()), true))
                    .orElse(new Ranking(asked, List.of(), false));
        }
        return new Ranking(asked, places, false);
    }

    private List<Hit> told(Question question, Ranking ranking) {
        var places = ranking.places().size() >= HitStore.MOST && question.kind().isPresent()
                ? store.ranked(ranking.asked(), question.kind())
                : ranking.places();
        var shown = places.stream()
                .filter(place -> isAskedFor(question, place.kind()))
                .limit(question.most())
                .toList();
        Map<String, Told> told = store.told(shown.stream().map(Place::subject).toList());
        return shown.stream()
                .filter(place -> told.containsKey(place.subject()))
                .map(place -> hit(
                        place, Objects.requireNonNull(told.get(place.subject())), ranking.asked(), question.reader()))
                .toList();
    }

    private static boolean isAskedFor(Question question, FoundKind kind) {
        return question.kind().map(kind::equals).orElse(true);
    }

    /** What only some may see, as its owners find it now. */
    private List<Hit> seen(Question question, Asked asked) {
        return discreet.stream()
                .flatMap(source -> source.found(question.by(), asked.key(), question.most()).stream())
                .map(one -> new Hit(
                        one.kind(), one.address(), one.address(), Marked.of(one.name(), Locale.ROOT, asked), NOTHING))
                .toList();
    }

    private static Hit hit(Place place, Told told, Asked asked, Language reader) {
        var title = told.title().in(reader.locale());
        var marked = Marked.of(title.text(), title.locale(), asked);
        return new Hit(place.kind(), place.subject(), told.address(), marked, excerpt(told, asked, marked));
    }

    /** Where the words stand in what is not shown as the title: in the texts, or in another version of the title. */
    private static Marked excerpt(Told told, Asked asked, Marked title) {
        var versions = told.texts().stream().map(LocalText::versions);
        return Stream.concat(
                        title.isHit() ? Stream.empty() : Stream.of(told.title().versions()), versions)
                .flatMap(texts -> texts.entrySet().stream())
                .map(text -> Marked.around(text.getValue(), text.getKey(), asked))
                .filter(Marked::isHit)
                .findFirst()
                .orElse(NOTHING);
    }
}
