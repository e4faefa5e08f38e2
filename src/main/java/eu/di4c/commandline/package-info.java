/**
 * DI4C from a terminal: {@code bin/di4c serve}, {@code bin/di4c check}, and a command for each thing an operator does.
 *
 * <p>A command is one package-private class: Picocli's {@code @Command} over a {@code Callable<Integer>} whose constructor
 * takes {@link eu.di4c.commandline.Doors}, named in the list of {@link eu.di4c.commandline.Di4cCommand}. What was typed is
 * read before anything is started; the first door opened starts the program, without its pages, beside a DI4C that may be
 * running. A command answers 0 for done, 1 for refused or errors found, and 2 is for what cannot be understood.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "site",
            "document",
            "document :: reading",
            "network",
            "calendar",
            "calendar :: table",
            "exchange",
            "notice",
            "people",
            "journal"
        })
package eu.di4c.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
