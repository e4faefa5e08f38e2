package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.util.List;

/**
 * What a document must show when the European Union pays: the emblem and the words beside it, in one language.
 *
 * @param words the lines beside the emblem, the Union first
 * @param alt what the emblem is, for those who do not see it
 * @param source the rule that asks for it
 */
public record FundingMark(Language language, List<String> words, String alt, String source) {

    public FundingMark {
        words = List.copyOf(words);
    }

    public SafeHtml emblem() {
        return EuropeanEmblem.svg(alt);
    }
}
