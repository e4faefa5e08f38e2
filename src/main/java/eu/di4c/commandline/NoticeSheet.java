package eu.di4c.commandline;

import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeNumber;
import eu.di4c.notice.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A draft as a text file to be edited: lines of what it is (title, number, date and so on), a line of hyphens, the text in
 * Markdown.
 *
 * @param revision the revision that was shown; an edit of another one is refused
 */
record NoticeSheet(Wording wording, long revision) {

    private static final String LINE = "---";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})/(\\d{4})");

    static String write(Notice notice) {
        var wording = notice.wording();
        return String.join(
                "\n",
                "title: " + wording.title(),
                "subject: " + wording.subject(),
                "number: " + wording.number().map(NoticeNumber::toString).orElse(""),
                "dated: " + wording.dated().map(LocalDate::toString).orElse(""),
                "contact: " + wording.contact().orElse(""),
                "revision: " + notice.revision(),
                LINE,
                wording.body());
    }

    /** The sheet as it was edited; says what it does not understand. */
    static NoticeSheet read(String text) {
        String[] parts = text.replace("\r\n", "\n").split("\n" + LINE + "\n", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "expected a line of three hyphens between the head and the text, found none");
        }
        var head = head(parts[0]);
        return new NoticeSheet(
                new Wording(
                        head.getOrDefault("title", ""),
                        head.getOrDefault("subject", ""),
                        parts[1],
                        field(head, "number").map(NoticeSheet::number),
                        field(head, "dated").map(LocalDate::parse),
                        field(head, "contact")),
                field(head, "revision")
                        .map(Long::parseLong)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "expected the line 'revision: …' as it was shown, found none")));
    }

    private static Map<String, String> head(String lines) {
        Map<String, String> head = new LinkedHashMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("expected 'name: value', found '" + line + "'");
            }
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return head;
    }

    private static Optional<String> field(Map<String, String> head, String name) {
        return Optional.ofNullable(head.get(name)).filter(value -> !value.isEmpty());
    }

    private static NoticeNumber number(String text) {
        var parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a number and a year, for example 12/2020, found " + text);
        }
        return new NoticeNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
