/**
 * What every page of DI4C shares: its frame, its words in the reader's language, its errors, and its pictures.
 *
 * <p>A handler takes a {@link eu.di4c.site.Visit} (who reads, in which language, when), fills a page record and answers
 * {@link eu.di4c.site.Html}. The record decides, the template under {@code src/main/jte} only shows. Shared parts of
 * templates are typed by the records of this package; pictures are in {@code chart}. Nothing here knows what a network is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package eu.di4c.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
