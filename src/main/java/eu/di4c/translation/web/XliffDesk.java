package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.translation.Phrasings;
import eu.di4c.translation.Task;
import eu.di4c.translation.Translations;
import eu.di4c.translation.xliff.Comparison;
import eu.di4c.translation.xliff.ContentFile;
import eu.di4c.translation.xliff.InterfaceFile;
import eu.di4c.translation.xliff.Xliff;
import java.util.List;

/** One of the two desks, as a file is brought to it. */
interface XliffDesk {

    Language language();

    /** What the desk is called. */
    String title(Words words);

    /** The address of the desk. */
    String home();

    /** Where a file is brought in. */
    String address();

    Comparison compare(Xliff sent);

    /** Puts in what a comparison found. */
    Outcome<?> put(Comparison comparison);

    /** The desk of the interface. */
    record OfInterface(Visit visit, InterfaceFile file, Phrasings phrasings) implements XliffDesk {

        @Override
        public Language language() {
            return file.language();
        }

        @Override
        public String title(Words words) {
            return words.of("translation.interface.title", words.name(language()));
        }

        @Override
        public String home() {
            return InterfacePages.HOME + language().tag();
        }

        @Override
        public String address() {
            return home() + "/import";
        }

        @Override
        public Comparison compare(Xliff sent) {
            return file.compare(sent);
        }

        @Override
        public Outcome<?> put(Comparison comparison) {
            return phrasings.putAll(visit.by(), file.wanted(comparison));
        }
    }

    /** The desk of what people wrote. */
    record OfContent(Visit visit, Asked asked, List<Task> tasks, Translations translations) implements XliffDesk {

        @Override
        public Language language() {
            return asked.language();
        }

        @Override
        public String title(Words words) {
            return words.of(
                    "translation.content.title", words.plain(asked.shelf().name()), words.name(language()));
        }

        @Override
        public String home() {
            return Asked.all(asked.shelf(), language()).address();
        }

        @Override
        public String address() {
            return home().replace("?", "/import?");
        }

        ContentFile file(String source) {
            return new ContentFile(source, language(), tasks);
        }

        @Override
        public Comparison compare(Xliff sent) {
            return file(sent.source().split("-", -1)[0]).compare(sent);
        }

        @Override
        public Outcome<?> put(Comparison comparison) {
            return translations.putAll(visit.by(), file("").wanted(comparison));
        }
    }
}
