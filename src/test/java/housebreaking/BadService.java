package housebreaking;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Breaks one house rule with each line. */
@Controller
public class BadService {

    @Autowired
    @Nullable
    String injected;

    private final JdbcClient database;

    BadService(JdbcClient database, int two, int three, int four, int five) {
        this.database = database;
    }

    public int rename(String name) {
        return database.sql("update bad.service set name = :name")
                .param("name", name)
                .update();
    }

    public int getChance() {
        return new Random().nextInt() + Instant.now().hashCode();
    }

    /** A rule that looks at the clock by itself. */
    record Rule(Clock clock) {}
}
