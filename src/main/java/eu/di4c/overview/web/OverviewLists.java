package eu.di4c.overview.web;

import eu.di4c.document.KeptFile;
import eu.di4c.network.Network;
import eu.di4c.network.Partner;
import eu.di4c.search.Hit;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Partners, networks of a programme, files, what was found, and the words of the field, to be taken out. */
final class OverviewLists {

    private OverviewLists() {}

    static Listed<Partner> partners(List<Partner> partners, Words words) {
        return Listed.of("partners", partners)
                .with(
                        "partner",
                        words.of("site.field.slug"),
                        partner -> Cell.text(partner.slug().text()))
                .with(
                        "city",
                        words.of("overview.city"),
                        partner -> Cell.text(partner.city().names(), words))
                .with(
                        "country",
                        words.of("overview.country"),
                        partner -> new Cell.Coded(
                                partner.city().country(),
                                words.country(partner.city().country())))
                .with(
                        "organisation",
                        words.of("overview.organisation"),
                        partner -> Cell.text(partner.organisation().legalName(), words))
                .with(
                        "role",
                        words.of("overview.role"),
                        partner -> new Cell.Coded(
                                partner.role().name().toLowerCase(Locale.ROOT), Names.role(partner.role(), words)))
                .during(Partner::membership, words);
    }

    /** In the order of their names in addresses, which no language changes. */
    static Listed<ProgrammePage.Standing> networks(List<ProgrammePage.Standing> networks, Words words) {
        return Listed.of("networks", networks)
                .with(
                        "code",
                        words.of("site.field.slug"),
                        one -> Cell.text(one.network().slug().text()))
                .with(
                        "acronym",
                        words.of("overview.network"),
                        one -> Cell.text(one.network().acronym()))
                .with(
                        "stages",
                        words.of("overview.stage"),
                        one -> new Cell.Coded(
                                one.stages().stream().map(stage -> stage.code()).collect(Collectors.joining(" ")),
                                words.list(one.stages().stream()
                                        .map(stage -> words.plain(stage.title()))
                                        .toList())))
                .with(
                        "title",
                        words.of("overview.network.theme"),
                        one -> Cell.text(one.network().title(), words))
                .during(one -> one.network().life(), words);
    }

    static Listed<KeptFile> files(Network network, List<KeptFile> files, Words words) {
        return Listed.of("files-" + network.slug(), files)
                .with(
                        "file",
                        words.of("site.field.code"),
                        file -> Cell.text(file.id().toString()))
                .with("name", words.of("document.file.name"), file -> Cell.text(file.name()))
                .with(
                        "type",
                        words.of("document.file.type"),
                        file -> new Cell.Coded(
                                file.type().ending(),
                                words.of("document.file.type." + file.type().ending())))
                .with("bytes", words.of("document.file.size"), file -> Cell.figure(file.size()))
                .with("by", words.of("document.file.by"), file -> Cell.text(file.by()))
                .with("at", words.of("document.file.at"), file -> new Cell.Moment(file.at()))
                .with("sha256", "SHA-256", file -> Cell.text(file.sha256()));
    }

    static Listed<Hit> found(String name, Supplier<List<Hit>> hits, Words words) {
        return Listed.asked(name, hits)
                .with(
                        "kind",
                        words.of("site.field.kind"),
                        hit -> new Cell.Coded(hit.kind().code(), SearchPage.kind(hit.kind(), words)))
                .with(
                        "title",
                        words.of("site.field.title"),
                        hit -> Cell.text(hit.title().plain()))
                .with("address", words.of("site.field.page"), hit -> Cell.text(hit.address()))
                .with(
                        "excerpt",
                        words.of("site.field.text"),
                        hit -> Cell.text(hit.excerpt().plain()));
    }

    static Listed<GlossaryPage.Word> glossary(GlossaryPage page, Words words) {
        return Listed.of(
                        "glossary",
                        page.letters().stream()
                                .flatMap(letter -> letter.words().stream())
                                .toList())
                .with("word", words.of("site.field.code"), word -> Cell.text(word.id()))
                .with("term", words.of("site.field.name"), word -> Cell.text(word.term()))
                .with("meaning", words.of("site.field.text"), word -> Cell.text(word.meaning()));
    }
}
