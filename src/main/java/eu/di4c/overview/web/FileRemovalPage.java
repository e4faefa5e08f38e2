package eu.di4c.overview.web;

import eu.di4c.document.KeptFile;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import java.util.List;

/** Asks once more before a file is deleted for good. */
public record FileRemovalPage(String action, String back, List<Fact> facts, Place place, List<Link> trail) {

    static FileRemovalPage of(FilesOfPartner of, KeptFile file, Words words) {
        return new FileRemovalPage(
                of.address() + "/" + file.id() + "/removal",
                of.address(),
                List.of(
                        Fact.of(words.of("document.file.name"), file.name()),
                        Fact.of(words.of("document.file.size"), PartnerFilesPage.size(file, words)),
                        Fact.of(words.of("document.file.by"), file.by())),
                NetworkPlace.of(of.network(), words),
                of.trail(words));
    }
}
