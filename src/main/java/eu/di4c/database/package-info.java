/**
 * The ground the facts lie on: one PostgreSQL, and the order in which the modules lay out their tables in it.
 *
 * <p>By default DI4C brings its own PostgreSQL and keeps it in one folder, the home ({@code ./data}), which one program
 * owns at a time; commands join the PostgreSQL of a DI4C that is already running. {@code DI4C_DATABASE_URL} names another
 * PostgreSQL instead, and then none is started. Nothing here knows what is stored. The rules of the embedded server are in
 * {@link eu.di4c.database.EmbeddedServer}, those of the home in {@link eu.di4c.database.Home}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package eu.di4c.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
