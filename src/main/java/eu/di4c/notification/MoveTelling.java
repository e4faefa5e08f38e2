package eu.di4c.notification;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import eu.di4c.calendar.Act;
import eu.di4c.calendar.Calendars;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import eu.di4c.kernel.Role;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import eu.di4c.people.Roles;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Tells who works in a network that its calendar was moved, some people at a time: each some in a transaction of their own. Whoever
 * dies over it leaves the rest to the next, and who was told already is not told again.
 */
@Component
class MoveTelling {

    static final String TASK = "tell-of-move";

    static final int AT_A_TIME = 100;

    private final Calendars calendars;
    private final Networks networks;
    private final Roles roles;
    private final DueReporter.Work work;

    MoveTelling(Calendars calendars, Networks networks, Roles roles, DueReporter.Work work) {
        this.calendars = calendars;
        this.networks = networks;
        this.roles = roles;
        this.work = work;
    }

    /** When it is done: as soon as the move has committed, on one of the nodes; what fails is tried again. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        private static final Duration REST = Duration.ofMinutes(1);

        @Bean
        OneTimeTask<Void> tellingOfMoves(ObjectProvider<MoveTelling> telling) {
            return Tasks.oneTime(TASK)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(REST))
                    .execute((job, _) -> telling.getObject().tell(Move.coded(job.getId())));
        }
    }

    /** Nobody is told of an act that is no more. */
    void tell(Move move) {
        networks.network(move.network().text())
                .ifPresent(network -> calendars.acts(network.id()).stream()
                        .filter(act -> act.id().equals(move.act()))
                        .findFirst()
                        .ifPresent(act -> tell(news(move, act, network), people(network))));
    }

    private void tell(News news, List<PersonId> people) {
        for (int from = 0; from < people.size(); from += AT_A_TIME) {
            var some = people.subList(from, Math.min(from + AT_A_TIME, people.size()));
            work.tell(List.of(new Reporter.Report(news, some)));
        }
    }

    private List<PersonId> people(Network network) {
        return roles.around(EnumSet.allOf(Role.class), network.scope()).stream()
                .filter(person -> NoticeReporter.worksNear(person, network.scope()))
                .map(Actor.Person::id)
                .distinct()
                .toList();
    }

    private static News news(Move move, Act act, Network network) {
        return new News(
                Kind.MOVED_CALENDARS,
                String.join("/", "moved", network.slug().text(), act.id().toString()),
                move.sentence(),
                List.of(new Argument.Text(network.acronym())),
                "/networks/" + network.slug() + "/calendar/history#" + act.id(),
                Optional.empty(),
                doer(move, act));
    }

    private static Actor doer(Move move, Act act) {
        return move.by()
                .<Actor>map(id -> new Actor.Person(id, act.by(), List.of(), Set.of(), Origin.PROGRAM))
                .orElseGet(
                        () -> act.by().equals(Actor.system().name()) ? Actor.system() : new Actor.Operator(act.by()));
    }
}
