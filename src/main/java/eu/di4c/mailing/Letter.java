package eu.di4c.mailing;

import java.util.List;
import java.util.Optional;

/**
 * A letter as its author hands it over: to whom, about what, and what it says in the recipient's language, without markup.
 *
 * @param subject one line
 */
public record Letter(LetterKind kind, Recipient to, String subject, Content content) {

    public Letter {
        Line.check("the subject of a letter", subject, 250);
        if (subject.isBlank()) {
            throw new IllegalArgumentException("expected a subject, found none");
        }
    }

    /**
     * What a letter says.
     *
     * @param greeting its first line
     * @param closing its last; empty when there is none
     */
    public record Content(String greeting, List<Section> sections, String closing) {
        public Content {
            sections = List.copyOf(sections);
        }

        /** One piece of news without a heading. */
        public static Content of(String greeting, List<String> paragraphs, Optional<Button> button, String closing) {
            return new Content(greeting, List.of(new Section(Optional.empty(), paragraphs, button)), closing);
        }
    }

    /**
     * One piece of news.
     *
     * @param heading stands above it when a letter brings several
     */
    public record Section(Optional<String> heading, List<String> paragraphs, Optional<Button> button) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * The one thing to do about it.
     *
     * @param label what it does, for example "Accept the invitation"
     * @param address whole, see {@link eu.di4c.site.PublicAddress}
     */
    public record Button(String label, String address) {
        public Button {
            if (label.isBlank() || !address.matches("https?://[^\\s\"<>]+")) {
                throw new IllegalArgumentException(
                        "expected words and a whole address, found '%s' and '%s'".formatted(label, address));
            }
        }
    }
}
