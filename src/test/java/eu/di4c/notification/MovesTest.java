package eu.di4c.notification;

import static eu.di4c.calendar.SampleNetwork.BY;
import static eu.di4c.calendar.SampleNetwork.stage;
import static eu.di4c.calendar.SampleNetwork.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.CountedStatements;
import eu.di4c.ProgramTest;
import eu.di4c.Someone;
import eu.di4c.calendar.CalendarDraft;
import eu.di4c.calendar.Calendars;
import eu.di4c.calendar.SampleNetwork;
import eu.di4c.calendar.Shift;
import eu.di4c.calendar.ShiftAnswer;
import eu.di4c.calendar.Shifts;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.people.People;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** That calendars were moved is told after the move, however many people it concerns; the deed itself waits for none of them. */
class MovesTest extends ProgramTest {

    private static final int MANY = 2 * MoveTelling.AT_A_TIME + 30;

    @Autowired
    private Networks networks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Shifts shifts;

    @Autowired
    private MoveTelling telling;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void moving_a_programme_with_many_people_asks_no_more_of_the_database_than_one_with_none() {
        var quiet = List.of(network("move-quiet-a", "move-quiet"), network("move-quiet-b", "move-quiet"));
        var busy = List.of(network("move-busy-a", "move-busy"), network("move-busy-b", "move-busy"));
        busy.forEach(network -> crowd(network, MANY));
        int few = CountedStatements.here("", () -> move(quiet));
        assertThat(CountedStatements.here("", () -> move(busy))).isEqualTo(few);
    }

    @Test
    void everybody_of_many_is_told_once_and_whoever_did_it_is_not() {
        var network = network("move-crowd", "move-crowd-programme");
        crowd(network, MANY);
        Someone officer = officer(network);
        UUID act = move(List.of(network));
        var move = new Move(network.slug(), act, "calendar-shifted", Optional.empty());
        assertThat(Move.coded(move.code())).isEqualTo(move);
        telling.tell(move);
        telling.tell(move);
        assertThat(told(network)).isEqualTo(MANY + 1);
        assertThat(Jsoup.parse(officer.get("/account/notifications?lang=en").body())
                        .text())
                .contains("MOVE-CROWD");
        telling.tell(new Move(network.slug(), Ids.next(), "calendar-shifted", Optional.empty()));
        assertThat(told(network)).isEqualTo(MANY + 1);
    }

    @Test
    void a_move_that_is_undone_is_told_to_nobody() {
        var network = network("move-undone", "move-undone-programme");
        officer(network);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            move(List.of(network));
            status.setRollbackOnly();
        });
        assertThat(database.sql("select count(*) from mailing.job where task_instance like 'move-undone/%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(told(network)).isZero();
    }

    private UUID move(List<Network> of) {
        var shift = new Shift(
                Period.ofMonths(3),
                new Shift.From.Stage("activation"),
                text("pandemic"),
                text("Fictitious committee"),
                FuzzyDate.UNKNOWN);
        return switch (shifts.apply(BY, of, shift)) {
            case ShiftAnswer.Applied applied -> applied.act();
            case ShiftAnswer other -> throw new AssertionError(other);
        };
    }

    private long told(Network network) {
        return database.sql("select count(*) from notification.notification where once like :once")
                .param("once", "moved/" + network.slug() + "/%")
                .query(Long.class)
                .single();
    }

    private Network network(String slug, String programme) {
        Network network = SampleNetwork.make(networks, slug, programme);
        calendars.put(BY, network, new CalendarDraft(List.of(stage("activation", "2020-05/2020-09")), List.of()));
        return network;
    }

    private void crowd(Network network, int many) {
        IntStream.range(0, many)
                .forEach(number -> people.invent(
                        new Actor.Program(),
                        "Fictitious " + number,
                        new EmailAddress(Ids.next() + "@test.example.org"),
                        Language.EN,
                        List.of(held(network))));
    }

    private Someone officer(Network network) {
        return as("Ana", held(network));
    }

    private static Held held(Network network) {
        return Held.of(Role.PARTNER_COORDINATOR, network.scope(new Slug(network.slug() + "-ro")));
    }
}
