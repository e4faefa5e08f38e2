package eu.di4c.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says about the place of the facts: a home folder ({@code DI4C_DATA}), or a PostgreSQL of her own
 * ({@code DI4C_DATABASE_URL}).
 *
 * @param data the home folder, used when no URL is given
 * @param database the PostgreSQL itself
 */
@ConfigurationProperties("di4c")
public record DatabaseSettings(
        @DefaultValue("data") String data, @DefaultValue Server database) {

    /**
     * What the operator says about the PostgreSQL itself.
     *
     * @param url JDBC URL of an external server; absent or empty means the embedded one
     * @param port fixed port of the embedded server; 0 takes a free one
     * @param program folder for the unpacked server program, by default inside the home
     * @param join whether to work beside a DI4C that already runs on the same home
     * @param migrate whether to bring the tables up to date before anything uses them
     */
    public record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("0") int port,
            @Nullable String program,
            @DefaultValue("false") boolean join,
            @DefaultValue("true") boolean migrate) {}

    Path home() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    Path serverFolder() {
        return home().resolve("postgres");
    }

    Path programFolder() {
        String program = database.program();
        return program == null || program.isBlank()
                ? serverFolder()
                : Path.of(program).toAbsolutePath().normalize();
    }
}
