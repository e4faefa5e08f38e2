package eu.di4c.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import eu.di4c.Someone;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import that is on the way is stopped by who handed it in, and by nobody else; nothing of it is stored. */
class ImportCancellationTest extends SampleTest {

    private static final int PATIENCE = 400;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    private final String programme = "cancelled-" + Ids.next();
    private final String network = "net-" + Ids.next();
    private Someone sam;

    @BeforeEach
    void a_programme_is_there() {
        files.importFile(Actor.system(), bytes(file("first-" + network)));
        sam = secretariat();
    }

    @Test
    void what_is_cancelled_while_it_is_being_stored_is_not_stored() throws SQLException {
        String address = tried();
        try (var gate = source.getConnection()) {
            shut(gate);
            assertThat(sam.post(address + "/acceptance").statusCode()).isEqualTo(303);
            await(() -> part(address).equals("partners"));
            assertThat(page(address).select("main a").eachAttr("href")).contains(address + "/cancellation");
            assertThat(page(address + "/cancellation").text()).contains("nothing of the file is stored");
            assertThat(sam.post(address + "/cancellation").statusCode()).isEqualTo(303);
            open(gate);
        }
        await(this::nobodyStoresNetworks);
        assertThat(page(address).text()).contains("The import was cancelled", "Cancelled by Sam on");
        assertThat(get("/networks/" + network).statusCode()).isEqualTo(404);
        assertThat(sam.get("/imports.json").body()).contains("\"state\":\"cancelled\"");
    }

    @Test
    void what_was_cancelled_can_be_tried_and_stored_later() throws SQLException {
        String address = tried();
        try (var gate = source.getConnection()) {
            shut(gate);
            sam.post(address + "/acceptance");
            await(() -> part(address).equals("partners"));
            assertThat(sam.api("POST", "/api/v1" + address + "/cancellation", "{}")
                            .body())
                    .contains("\"state\":\"cancelled\"");
            open(gate);
        }
        assertThat(sam.post(address + "/trial").statusCode()).isEqualTo(303);
        await(() -> page(address).text().contains("The file can be stored"));
        sam.post(address + "/acceptance");
        await(() -> page(address).text().contains("The network is stored"));
        assertThat(get("/networks/" + network).statusCode()).isEqualTo(200);
    }

    @Test
    void what_another_node_does_is_cancelled_as_well() {
        String address = tried();
        database.sql("""
                        update exchange.run set ended = null, outcome = null, findings = null, part = 'money', beat = now()
                        where import_id = cast(:id as uuid)
                        """).param("id", address.replace("/imports/", "")).update();
        assertThat(sam.post(address + "/cancellation").statusCode()).isEqualTo(303);
        assertThat(page(address).text()).contains("The import was cancelled");
    }

    @Test
    void what_has_ended_is_cancelled_no_more() {
        String address = tried();
        assertThat(sam.get(address + "/cancellation").statusCode()).isEqualTo(303);
        assertThat(sam.post(address + "/cancellation").statusCode()).isEqualTo(422);
        assertThat(sam.api("POST", "/api/v1" + address + "/cancellation", "{}").statusCode())
                .isEqualTo(422);
        assertThat(page(address).text()).contains("The file can be stored");
    }

    @Test
    void nobody_cancels_the_import_of_another() {
        String address = tried();
        var other = secretariat();
        assertThat(other.get(address + "/cancellation").statusCode()).isEqualTo(404);
        assertThat(other.post(address + "/cancellation").statusCode()).isEqualTo(404);
        assertThat(other.api("POST", "/api/v1" + address + "/cancellation", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Nobody stores a network until it opens. */
    private static void shut(Connection gate) throws SQLException {
        gate.setAutoCommit(false);
        try (var lock = gate.createStatement()) {
            lock.execute("lock table network.network in share row exclusive mode");
        }
    }

    private static void open(Connection gate) throws SQLException {
        gate.rollback();
        gate.setAutoCommit(true);
    }

    private boolean nobodyStoresNetworks() {
        return database.sql("""
                        select count(*) from pg_locks
                        where relation = 'network.network'::regclass and mode = 'RowExclusiveLock'
                        """).query(Integer.class).single() == 0;
    }

    private String part(String address) {
        return database.sql("""
                        select coalesce(part, '') from exchange.run where import_id = cast(:id as uuid)
                        order by id desc limit 1
                        """)
                .param("id", address.replace("/imports/", ""))
                .query(String.class)
                .single();
    }

    private String tried() {
        var handed = sam.upload("/imports/new", "n.yaml", "application/yaml", bytes(file(network)));
        String address = handed.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        await(() -> page(address).text().contains("The file can be stored"));
        return address;
    }

    private Document page(String address) {
        var answer = sam.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static void await(BooleanSupplier there) {
        for (int time = 0; time < PATIENCE; time++) {
            if (there.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("it does not come");
    }

    private String file(String code) {
        return """
                format: di4c-network/1
                programme: {code: %s, name: {en: P}, fund: ERDF, fundingPeriod: 2014-2020}
                network: {code: %s, kind: other, acronym: A, title: {en: Title}}
                """.formatted(programme, code);
    }

    private Someone secretariat() {
        return as("Sam", Held.of(Role.SECRETARIAT, Scope.programme(new Slug(programme))));
    }
}
