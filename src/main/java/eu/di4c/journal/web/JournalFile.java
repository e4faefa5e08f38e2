package eu.di4c.journal.web;

import eu.di4c.document.Cell;
import eu.di4c.document.Csv;
import eu.di4c.journal.Entry;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The entries of a search as CSV; asked for and sent a few hundred at a time, however many there are. */
@Controller
class JournalFile {

    private static final int AT_A_TIME = 500;

    private final JournalReading journal;

    JournalFile(JournalReading journal) {
        this.journal = journal;
    }

    @GetMapping("/journal.csv")
    void file(Visit visit, Form form, HttpServletResponse response) throws IOException {
        var asked = journal.asked(form, visit);
        if (!asked.sound()) {
            throw new Missing();
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var rows = Csv.to(response.getOutputStream(), columns(visit.words()))) {
            var before = asked.before();
            List<Entry> entries;
            do {
                entries = journal.found(asked, before, AT_A_TIME, visit.by());
                var words = journal.words(entries, visit.words());
                entries.forEach(entry -> rows.row(cells(entry, words)));
                rows.flush();
                before = entries.isEmpty()
                        ? before
                        : Optional.of(entries.getLast().number());
            } while (entries.size() == AT_A_TIME);
        }
    }

    private static List<String> columns(Words words) {
        return Stream.of(
                        "number", "at", "who", "as", "what", "deed", "subject", "scope", "origin", "why", "changes",
                        "hash")
                .map(column -> words.of("journal.column." + column))
                .toList();
    }

    private static List<Cell> cells(Entry entry, EntryWords words) {
        return List.of(
                new Cell.Figure(BigDecimal.valueOf(entry.number())),
                text(entry.at().toString()),
                text(words.who(entry.who())),
                text(JournalPage.as(entry, words).orElse("")),
                text(entry.what()),
                text(words.deed(entry)),
                text(entry.subject().toString()),
                text(entry.scope()),
                text(entry.origin()),
                text(entry.why().orElse("")),
                text(changes(entry.changes())),
                text(entry.hash().hex()));
    }

    private static Cell text(String words) {
        return new Cell.Text(words);
    }

    private static String changes(List<Change> changes) {
        return changes.stream()
                .map(change -> "%s: %s → %s"
                        .formatted(
                                change.field(),
                                change.before().orElse(""),
                                change.after().orElse("")))
                .collect(Collectors.joining("\n"));
    }
}
