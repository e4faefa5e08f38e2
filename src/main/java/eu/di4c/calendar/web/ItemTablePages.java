package eu.di4c.calendar.web;

import eu.di4c.calendar.CalendarRights;
import eu.di4c.calendar.SentTable;
import eu.di4c.calendar.SentTables;
import eu.di4c.calendar.table.ItemTables;
import eu.di4c.calendar.table.TableAnswer;
import eu.di4c.kernel.Language;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a table of items in: it is sent and tried first, then confirmed. */
@Controller
class ItemTablePages {

    private final CalendarDesk desk;
    private final SentTables sent;
    private final ItemTables tables;

    ItemTablePages(CalendarDesk desk, SentTables sent, ItemTables tables) {
        this.desk = desk;
        this.sent = sent;
        this.tables = tables;
    }

    private OpenCalendar open(Visit visit, String slug) {
        var open = desk.open(visit, slug);
        CalendarRights.must(visit.by(), open.network(), List.of());
        return open;
    }

    @GetMapping("/networks/{slug}/calendar/import")
    Html ask(Visit visit, @PathVariable String slug) {
        var form = Form.empty().with("language", visit.language().tag());
        return Html.page("calendar/import", visit, ImportPage.of(open(visit, slug), form));
    }

    @PostMapping("/networks/{slug}/calendar/import")
    Reply send(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form)
            throws IOException {
        var open = open(visit, slug);
        var reader = new FormReader(form, visit.words());
        Optional<Language> language = reader.language("language");
        if (file == null || file.isEmpty()) {
            reader.wrong("file", "calendar.import.file.missing");
        }
        if (file == null || !reader.sound()) {
            return Html.page("calendar/import", visit, ImportPage.of(open, reader.refused()))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var table = new SentTable(name(file), language.orElse(visit.language()), file.getBytes());
        return Sent.to(open.home() + "/import/" + sent.keep(visit.by(), open.network(), table));
    }

    /** The name is only shown, never used as one of a file. */
    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").strip();
        return name.substring(0, Math.min(name.length(), 200)).replaceAll("\\p{Cntrl}", "");
    }

    @GetMapping("/networks/{slug}/calendar/import/{table}")
    Html rehearse(Visit visit, @PathVariable String slug, @PathVariable String table, Form form) {
        var open = open(visit, slug);
        var kept = kept(open, table);
        var reader = new FormReader(form, visit.words());
        var chosen = TableChoices.read(form, reader);
        var answer =
                tables.rehearse(visit.by(), open.network(), ItemTables.Sent.of(kept.file(), kept.language(), chosen));
        return page(open, kept, answer, reader.refused());
    }

    @PostMapping("/networks/{slug}/calendar/import/{table}")
    Reply bring(Visit visit, @PathVariable String slug, @PathVariable String table, Form form) {
        var open = open(visit, slug);
        var kept = kept(open, table);
        var reader = new FormReader(form, visit.words());
        var chosen = TableChoices.read(form, reader);
        var decision = DecisionForm.withReason(reader);
        var read = ItemTables.Sent.of(kept.file(), kept.language(), chosen);
        var answer = reader.sound()
                ? tables.bring(visit.by(), open.network(), read, decision)
                : tables.rehearse(visit.by(), open.network(), read);
        if (answer instanceof TableAnswer.Taken taken && taken.stored()) {
            sent.forget(visit.by(), open.network(), id(table));
            return Sent.saying("calendar.said.tableBrought", open.home());
        }
        return page(open, kept, answer, reader.refused()).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SentTable kept(OpenCalendar open, String table) {
        return sent.table(open.visit().by(), open.network(), id(table)).orElseThrow(Missing::new);
    }

    private static UUID id(String table) {
        try {
            return UUID.fromString(table);
        } catch (IllegalArgumentException _) {
            throw new Missing();
        }
    }

    private static Html page(OpenCalendar open, SentTable kept, TableAnswer answer, Form form) {
        return Html.page("calendar/trial", open.visit(), TrialPage.of(open, kept, answer, form));
    }
}
