package eu.di4c.mailing;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.mailing.Circular.Draft;
import eu.di4c.mailing.Circular.Wording;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters to many: the door for whoever writes to the people of a programme, a network, a partner or a local group. */
@Component
public class Circulars {

    private final CircularStore store;
    private final Letters letters;
    private final ObjectProvider<Recipients> recipients;
    private final ApplicationEventPublisher events;

    Circulars(
            CircularStore store,
            Letters letters,
            ObjectProvider<Recipients> recipients,
            ApplicationEventPublisher events) {
        this.store = store;
        this.letters = letters;
        this.recipients = recipients;
        this.events = events;
    }

    /** Who can be written to, by role. */
    public Map<Role, List<Recipient>> reachable(Actor by, Scope scope) {
        by.must(Action.WRITE_TO_MANY, scope);
        return recipients.stream()
                .findFirst()
                .<Map<Role, List<Recipient>>>map(of -> new TreeMap<>(of.holding(scope)))
                .orElse(Map.of());
    }

    /** What a part of the system is called. */
    public String place(Scope scope, Words words) {
        return recipients.stream().findFirst().map(of -> of.place(scope, words)).orElse(scope.path());
    }

    /** Who would get it, each once, however many roles she holds. */
    public List<Recipient> recipients(Actor by, Scope scope, Set<Role> roles) {
        by.must(Action.WRITE_TO_MANY, scope);
        var once = new LinkedHashMap<String, Recipient>();
        reachable(by, scope).forEach((role, holding) -> {
            if (roles.contains(role)) {
                holding.forEach(one -> once.putIfAbsent(one.address().key(), one));
            }
        });
        return once.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a sender has seen when she has seen these recipients. */
    public static Mark mark(List<Recipient> recipients) {
        return Mark.of(recipients.toArray(Recipient[]::new));
    }

    /**
     * Sends it off, to exactly those whom the sender has seen.
     *
     * @param seen the mark of the recipients as they were shown
     */
    @Transactional
    public Outcome<Circular> send(Actor by, Draft draft, Mark seen) {
        by.must(Action.WRITE_TO_MANY, draft.scope());
        var to = recipients(by, draft.scope(), draft.roles());
        var circular = circular(by, draft);
        var refusals = refusals(draft, to);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        if (!mark(to).equals(seen)) {
            return new Outcome.Overtaken<>(circular);
        }
        store.add(circular);
        to.forEach(one -> letters.queue(by, letter(circular, one), Optional.of(circular.id())));
        events.publishEvent(Recorded.of(
                by,
                "letter.written",
                new SubjectRef("circular", circular.id().toString()),
                draft.scope(),
                changes(circular, to)));
        return new Outcome.Done<>(circular);
    }

    /** What is missing before it can be sent: somebody to get it, and words in the language of each. */
    public List<Outcome.Refusal> refusals(Draft draft, List<Recipient> to) {
        var refusals = new ArrayList<Outcome.Refusal>();
        if (to.isEmpty()) {
            refusals.add(new Outcome.Refusal("role", "mailing.many.refused.nobody", List.of()));
        }
        to.stream()
                .map(Recipient::language)
                .distinct()
                .sorted()
                .filter(language -> !draft.wordings().containsKey(language))
                .forEach(language -> refusals.add(new Outcome.Refusal(
                        "subject." + language.tag(), "mailing.many.refused.wording", List.of(language))));
        return refusals;
    }

    public Optional<Circular> circular(Actor by, CircularId id) {
        return store.circular(id).filter(circular -> by.may(Action.WRITE_TO_MANY, circular.scope()));
    }

    /** Whom it went to and what became of each. */
    public List<QueuedLetter> letters(Actor by, Circular circular) {
        by.must(Action.WRITE_TO_MANY, circular.scope());
        return store.letters(circular.id());
    }

    /** Those written in a scope and further inside, the newest first: those before one of them, or from the beginning. */
    public List<Circular> within(Actor by, Scope scope, Optional<CircularId> before, int most) {
        by.must(Action.WRITE_TO_MANY, scope);
        return store.within(scope, before, most);
    }

    private Circular circular(Actor by, Draft draft) {
        return new Circular(
                new CircularId(Ids.next()), draft.scope(), draft.roles(), draft.wordings(), letters.now(), by.name());
    }

    private static Letter letter(Circular circular, Recipient to) {
        var wording = circular.wordings().get(to.language());
        if (wording == null) {
            throw new IllegalStateException("no words in " + to.language());
        }
        var paragraphs = Arrays.stream(wording.body().split("\\n[ \\t]*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return new Letter(
                OwnKinds.CIRCULAR, to, wording.subject(), Content.of("", paragraphs, Optional.empty(), circular.by()));
    }

    private static List<Change> changes(Circular circular, List<Recipient> to) {
        var changes = new ArrayList<Change>();
        for (Map.Entry<Language, Wording> wording : new TreeMap<>(circular.wordings()).entrySet()) {
            changes.add(new Change(
                    "subject." + wording.getKey().tag(),
                    Optional.empty(),
                    Optional.of(wording.getValue().subject())));
        }
        changes.add(new Change("recipients", Optional.empty(), Optional.of(String.valueOf(to.size()))));
        return changes;
    }
}
