package eu.di4c.mailing;

import eu.di4c.site.PublicAddress;
import eu.di4c.site.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets a letter as text and as HTML, with the sentence under it that says why one gets it. */
@Component
class LetterPaper {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, LetterPaper.class.getClassLoader(), "eu.di4c.jte");
    private final PublicAddress address;
    /** Asked late: whoever declares kinds may be the one who queues letters. */
    private final ObjectProvider<LetterKinds> kinds;

    LetterPaper(PublicAddress address, ObjectProvider<LetterKinds> kinds) {
        this.address = address;
        this.kinds = kinds;
    }

    String text(QueuedLetter letter, Letter.Content content, Optional<String> wayOut) {
        var words = words(letter);
        String why = why(letter, words);
        return LetterText.of(content, wayOut.isPresent() ? why + "\n" + words.of("mailing.letter.leave") : why, wayOut);
    }

    String html(QueuedLetter letter, Letter.Content content, Optional<String> wayOut) {
        var words = words(letter);
        var page = new StringOutput();
        Map<String, Object> shown = Map.of(
                "language",
                letter.to().language(),
                "words",
                words,
                "subject",
                letter.subject(),
                "content",
                content,
                "look",
                LetterLook.STYLE,
                "why",
                why(letter, words),
                "wayOut",
                wayOut);
        templates.render("mailing/letter.jte", shown, page);
        return page.toString();
    }

    /** What a letter of the kind is called in a language, or its code when the module that wrote it is no longer there. */
    String kind(String code, Words words) {
        return kinds.stream()
                .flatMap(of -> of.letterKinds().stream())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> kind.one(words))
                .orElse(code);
    }

    private String why(QueuedLetter letter, Words words) {
        return words.of("mailing.letter.why", address.text(), kind(letter.kind(), words));
    }

    /** A language in which DI4C has no messages yet gets those words in English. */
    private static Words words(QueuedLetter letter) {
        return Words.in(letter.to().language());
    }
}
