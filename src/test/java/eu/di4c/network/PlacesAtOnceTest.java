package eu.di4c.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.ProgramTest;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Colour;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.NotAllowed;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who store the same place at the same moment: the second sees what the first has stored. */
class PlacesAtOnceTest extends ProgramTest {

    private static final int PATIENCE = 400;

    @Autowired
    private Networks networks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String code = "two-at-once-" + Ids.next();

    /** Does the second while the first has stored and not yet committed. */
    private void meanwhile(Runnable first, Runnable second) throws InterruptedException, ExecutionException {
        try (var hands = Executors.newSingleThreadExecutor()) {
            Future<?> answer = transaction.execute(_ -> {
                first.run();
                int me = database.sql("select pg_backend_pid()")
                        .query(Integer.class)
                        .single();
                var started = hands.submit(second);
                waits(started, me);
                return started;
            });
            answer.get();
        }
    }

    /** Comes back once a transaction waits for this one. */
    private void waits(Future<?> started, int me) {
        for (int time = 0; time < PATIENCE; time++) {
            int waiting = database.sql("select count(*) from pg_locks where :me = any(pg_blocking_pids(pid))")
                    .param("me", me)
                    .query(Integer.class)
                    .single();
            if (waiting > 0) {
                return;
            }
            isUnderWay(started);
        }
        throw new AssertionError("the second did not wait for the first");
    }

    private static void isUnderWay(Future<?> started) {
        try {
            started.get(25, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("the second did not wait for the first");
    }

    @Test
    void who_brings_a_city_as_it_was_does_not_take_away_what_it_says_of_itself_just_now() {
        var city = partner().city();
        var held = Held.of(Role.SECRETARIAT, Scope.programme(new Slug(code + "-programme")));
        var secretariat = Actor.Person.at(Origin.LOOPBACK, new PersonId(Ids.next()), "Ana", List.of(held));
        var renamed = new City(city.slug(), "RO", LocalText.of("ro", "Alt nume"), List.of(), Optional.empty());
        assertThatThrownBy(() -> meanwhile(
                        () -> networks.put(SampleNetwork.BY, accented(city)), () -> networks.put(secretariat, renamed)))
                .hasCauseInstanceOf(NotAllowed.class);
        assertThat(networks.city(city.slug())).contains(accented(city));
    }

    @Test
    void of_two_who_store_an_organisation_the_last_one_counts() throws Exception {
        var organisation = partner().organisation();
        var renamed = new Organisation(
                organisation.slug(),
                "RO",
                LocalText.of("ro", "Alt nume"),
                organisation.type(),
                Optional.empty(),
                Optional.empty());
        meanwhile(() -> networks.put(SampleNetwork.BY, renamed), () -> networks.put(SampleNetwork.BY, organisation));
        assertThat(networks.organisation(organisation.slug())).contains(organisation);
    }

    @Test
    void a_city_takes_part_in_a_network_though_somebody_is_storing_it_just_now() throws Exception {
        var partner = partner();
        var other = SampleNetwork.make(networks, code + "-other");
        try (var hands = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(_ -> {
                networks.put(SampleNetwork.BY, accented(partner.city()));
                var joining = hands.submit(() -> networks.putPartners(
                        SampleNetwork.BY,
                        other.id(),
                        List.of(new Partner(
                                new PartnerId(Ids.next()),
                                partner.slug(),
                                partner.role(),
                                partner.city(),
                                partner.organisation(),
                                partner.membership(),
                                Optional.empty(),
                                List.of()))));
                assertThat(joining).succeedsWithin(Duration.ofSeconds(10));
            });
        }
    }

    private Partner partner() {
        return networks.partners(SampleNetwork.make(networks, code).id()).getFirst();
    }

    private static City accented(City city) {
        return city.looking(Optional.of(Colour.of("#a4131f")), Optional.empty());
    }
}
