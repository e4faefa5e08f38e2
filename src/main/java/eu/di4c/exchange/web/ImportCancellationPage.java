package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.util.List;

/** Asks once more before an import that is on the way is stopped. */
public record ImportCancellationPage(String name, String address, List<Link> trail) {

    static ImportCancellationPage of(Import file, Words words) {
        String name = ImportListPage.name(file, words);
        return new ImportCancellationPage(
                name, ImportPages.address(file), ImportNewPage.trail(words, Link.of(name, ImportPages.address(file))));
    }
}
