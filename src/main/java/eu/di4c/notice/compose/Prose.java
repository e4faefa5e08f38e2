package eu.di4c.notice.compose;

import eu.di4c.kernel.LocalText;
import eu.di4c.site.Words;
import java.util.List;
import java.util.regex.Pattern;

/** The Markdown text as it grows: paragraphs, headings and lists; words of users are never taken for markup. */
final class Prose {

    /** What a message is told where there is nothing to say. */
    static final String NONE = "none";

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

    /** What would begin a list or a heading at the start of a line: "1. fāze" is a name. */
    private static final Pattern LEADING = Pattern.compile("^(\\d{0,9})([.)+=~-])");

    private final Words language;
    private final StringBuilder text = new StringBuilder();

    Prose(Words language) {
        this.language = language;
    }

    void heading(String words) {
        paragraph("## " + words);
    }

    void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    /** An introduction and a list, or nothing where the list is empty. */
    void list(String introduction, List<LocalText> items) {
        items(introduction, items.stream().map(this::words).toList());
    }

    void items(String introduction, List<String> items) {
        if (!items.isEmpty()) {
            paragraph(introduction);
            items(items);
        }
    }

    void items(List<String> items) {
        items.forEach(item -> text.append("- ").append(item).append('\n'));
        text.append('\n');
    }

    /** A text of users in the language of the notice, without a full stop at its end. */
    String words(LocalText users) {
        return words(language.plain(users));
    }

    String words(String users) {
        String plain = users.strip().replaceAll("\\s+", " ");
        String unmarked = MARKUP.matcher(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain)
                .replaceAll("\\\\$1");
        return LEADING.matcher(unmarked).replaceAll("$1\\\\$2");
    }

    String text() {
        return text.toString().strip() + "\n";
    }
}
