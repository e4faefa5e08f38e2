package eu.di4c.search;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What is left of a word in each language when its inflection is taken away, made by the analysers of Lucene when first asked. */
final class Stems {

    private static final Map<Language, Analyzer> ANALYSERS = new EnumMap<>(Language.class);

    private Stems() {}

    /**
     * The stems of a word in a language, folded: of the word as it is written and of the word without diacritics, as who
     * searches may leave them out; none for a word that says nothing, such as "the".
     */
    static Set<String> of(String word, Language language) {
        var stems = new LinkedHashSet<String>();
        String written = language == Language.RO ? withCommas(word) : word;
        add(stems, written, language);
        add(stems, SearchKey.of(word).key(), language);
        return stems;
    }

    /** Romanian ș and ț have a comma; what was typed with a cedilla is the same letter. */
    private static String withCommas(String word) {
        return word.replace('ş', 'ș').replace('ţ', 'ț').replace('Ş', 'Ș').replace('Ţ', 'Ț');
    }

    private static void add(Set<String> stems, String word, Language language) {
        try (var tokens = analyser(language).tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String stem = SearchKey.of(term.toString()).key();
                if (!stem.isEmpty()) {
                    stems.add(stem.replace(" ", ""));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyser(Language language) {
        synchronized (ANALYSERS) {
            return ANALYSERS.computeIfAbsent(language, Stems::made);
        }
    }

    private static Analyzer made(Language language) {
        return switch (language) {
            case EN -> new EnglishAnalyzer();
            case RO -> new RomanianAnalyzer();
            case IT -> new ItalianAnalyzer();
            case ES -> new SpanishAnalyzer();
            case FI -> new FinnishAnalyzer();
            case FR -> new FrenchAnalyzer();
            case EL -> new GreekAnalyzer();
            case PT -> new PortugueseAnalyzer();
            case LV -> new LatvianAnalyzer();
        };
    }
}
