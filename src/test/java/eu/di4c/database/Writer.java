package eu.di4c.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes one number after the other into the database of a home, and says each once it is acknowledged; until it dies. */
final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws SQLException {
        var server =
                new DatabaseSettings.Server(null, null, null, 0, System.getenv("DI4C_DATABASE_PROGRAM"), false, true);
        var address = Database.open(new DatabaseSettings(System.getenv("DI4C_DATA"), server))
                .address();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists acknowledged (number bigint primary key)");
            for (long number = Long.parseLong(arguments[0]); ; number++) {
                statement.execute("insert into acknowledged values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
