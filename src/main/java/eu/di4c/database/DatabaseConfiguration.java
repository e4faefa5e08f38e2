package eu.di4c.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the program its database, and only once the tables are there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) {
        return Database.open(settings);
    }

    @Bean
    Migrations migrations(Database database) {
        return new Migrations(database.address());
    }

    /** Whatever asks for a connection waits here until the tables are laid out. */
    @Bean
    JdbcConnectionDetails connectionDetails(Database database, Migrations migrations, DatabaseSettings settings) {
        if (settings.database().migrate()) {
            migrations.run();
        }
        return new Details(database.address());
    }

    private record Details(DatabaseAddress address) implements JdbcConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return address.user();
        }

        @Override
        public @Nullable String getPassword() {
            return address.password();
        }

        @Override
        public String getJdbcUrl() {
            return address.url();
        }
    }
}
