package eu.di4c.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A letter as plain text, for who reads mail so, and for the outbox. */
final class LetterText {

    private final List<String> blocks = new ArrayList<>();

    private LetterText() {}

    /**
     * Sets it block by block, with an empty line between them.
     *
     * @param why the sentence that says why one gets it
     * @param wayOut where one says that one wants no more; empty when that cannot be chosen
     */
    static String of(Letter.Content content, String why, Optional<String> wayOut) {
        var text = new LetterText();
        text.add(content.greeting());
        for (var section : content.sections()) {
            section.heading()
                    .ifPresent(heading -> text.add(heading + "\n" + "-".repeat(Math.min(heading.length(), 72))));
            section.paragraphs().forEach(text::add);
            section.button().ifPresent(button -> text.add(button.label() + ":\n" + button.address()));
        }
        text.add(content.closing());
        text.add("-- \n" + why + wayOut.map(address -> "\n" + address).orElse(""));
        return String.join("\n\n", text.blocks) + "\n";
    }

    private void add(String block) {
        if (!block.isBlank()) {
            blocks.add(block.strip());
        }
    }
}
