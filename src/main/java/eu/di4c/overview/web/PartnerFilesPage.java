package eu.di4c.overview.web;

import eu.di4c.document.KeptFile;
import eu.di4c.kernel.Action;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Table;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a partner, and the form that brings another in.
 *
 * @param files empty when there are none
 * @param mayKeep whether the reader may bring in and delete
 */
public record PartnerFilesPage(
        String title,
        Form form,
        String address,
        Place place,
        List<Link> trail,
        Optional<Table> files,
        boolean mayKeep) {

    static PartnerFilesPage of(Visit visit, FilesOfPartner of, List<KeptFile> files, Form form) {
        var words = visit.words();
        boolean mayKeep = visit.by().may(Action.KEEP_FILES, of.scope());
        return new PartnerFilesPage(
                of.title(words),
                form,
                of.address(),
                NetworkPlace.of(of.network(), words),
                of.trail(words),
                files.isEmpty() ? Optional.empty() : Optional.of(table(of, files, mayKeep, words)),
                mayKeep);
    }

    private static Table table(FilesOfPartner of, List<KeptFile> files, boolean mayKeep, Words words) {
        var columns = new ArrayList<>(List.of(
                Table.Column.text(words.of("document.file.name")),
                Table.Column.text(words.of("document.file.type")),
                Table.Column.figures(words.of("document.file.size")),
                Table.Column.text(words.of("document.file.by")),
                Table.Column.text(words.of("document.file.at"))));
        if (mayKeep) {
            columns.add(Table.Column.text(words.of("document.file.removal")));
        }
        return new Table(
                "files",
                words.of("document.file.table"),
                columns,
                files.stream().map(file -> row(of, file, mayKeep, words)).toList());
    }

    private static Table.Row row(FilesOfPartner of, KeptFile file, boolean mayKeep, Words words) {
        var cells = new ArrayList<Content>(List.of(
                Phrase.of(words.of("document.file.type." + file.type().ending())),
                Phrase.of(size(file, words)),
                Phrase.of(file.by()),
                Phrase.of(words.date(LocalDate.ofInstant(file.at(), ZoneId.systemDefault())))));
        if (mayKeep) {
            cells.add(Link.of(
                    words.of("document.file.remove", file.name()), of.address() + "/" + file.id() + "/removal"));
        }
        return new Table.Row(Link.of(file.name(), "/files/" + file.id()), cells);
    }

    /** In kilobytes or megabytes, never as nothing. */
    static String size(KeptFile file, Words words) {
        long kilobytes = Math.max(1, (file.size() + 512) / 1024);
        return kilobytes < 1024
                ? words.of("document.file.kilobytes", kilobytes)
                : words.of("document.file.megabytes", Math.round(kilobytes / 102.4) / 10.0);
    }
}
