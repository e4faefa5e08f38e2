package eu.di4c.overview.web;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import eu.di4c.site.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The words of the field with what they mean, under the letters of the reader's alphabet. */
public record GlossaryPage(List<Letter> letters) {

    /** The words of docs/glossary.md that a reader meets, by the names of their places on the page. */
    private static final String WORDS = """
            programme programme-rule funding-period network action-planning-network former-and-later-name city
            organisation partner lead-partner project-partner membership responsible-person phase gate
            monitoring-committee disputed-fact region-type date precision approximate period reading calendar
            calendar-item stage milestone deliverable meeting kick-off-meeting transnational-meeting masterclass
            peer-review local-group-meeting mode reporting-deadline partner-report
            reporting-board legal-term fact fixed-date relative-date
            dependency lag working-day schedule slack critical-path contradiction act change baseline shift
            history decision table-of-items gantt-chart preview revert allocation total eu-share local-share
            eu-rate partner-s-rate blended-rate published-figure rounding known-sum cap notice draft issuer
            correction posting notice-number letterhead funding-statement european-emblem role scope action
            invitation substitution hand-over second-factor recovery-code passkey access-token barrier journal
            chain blanking personal-data register-of-processing legal-basis agreement wish-for-erasure
            urbact-local-group integrated-action-plan roadmap small-scale-action baseline-study city-profile
            application-form first-level-control payment-claim adoption hard-and-soft-infrastructure
            """;

    public GlossaryPage {
        letters = List.copyOf(letters);
    }

    /**
     * The words that begin with one letter.
     *
     * @param id its place on the page
     */
    public record Letter(String id, String name, List<Word> words) {
        public Letter {
            words = List.copyOf(words);
        }
    }

    /**
     * One word.
     *
     * @param id its place on the page, the same in every language
     */
    public record Word(String id, String term, String meaning) {}

    static GlossaryPage in(Words words) {
        var index = new AlphabeticIndex<Word>(ULocale.forLocale(words.language().locale()));
        ids().map(id -> word(id, words)).forEach(word -> index.addRecord(word.term(), word));
        var buckets = StreamSupport.stream(index.spliterator(), false)
                .filter(bucket -> bucket.size() > 0)
                .toList();
        return new GlossaryPage(IntStream.range(0, buckets.size())
                .mapToObj(place -> letter(place, buckets.get(place)))
                .toList());
    }

    /** The places of all words. */
    public static Stream<String> ids() {
        return WORDS.strip().lines().flatMap(line -> Stream.of(line.split(" ")));
    }

    private static Word word(String id, Words words) {
        return new Word(id, words.of("glossary." + id), words.of("glossary." + id + ".text"));
    }

    private static Letter letter(int place, AlphabeticIndex.Bucket<Word> bucket) {
        return new Letter(
                "letter-" + (place + 1),
                bucket.getLabel(),
                StreamSupport.stream(bucket.spliterator(), false)
                        .map(AlphabeticIndex.Record::getData)
                        .toList());
    }
}
