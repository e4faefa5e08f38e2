package eu.di4c.translation.web;

import eu.di4c.site.part.Table;
import eu.di4c.translation.Shelf;
import java.util.List;
import java.util.Optional;

/**
 * The desk: how far each language is, on one shelf and of the interface.
 *
 * @param shelf the one chosen; empty when there is nothing to translate
 * @param spoken how far the interface is; empty when it is not the reader's to translate
 */
public record DeskPage(List<Shelf> shelves, Optional<Shelf> shelf, Optional<Table> progress, Optional<Table> spoken) {}
