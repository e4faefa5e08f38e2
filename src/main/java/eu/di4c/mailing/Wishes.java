package eu.di4c.mailing;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Recorded.Change;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often people want which letters: the door for whoever gets them, signed in or by the way out in a letter. */
@Component
public class Wishes {

    private final WishStore store;
    private final LetterStore letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Wishes(WishStore store, LetterStore letters, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** What a person has said, kind by kind; what she has said nothing about comes as letters of its kind usually do. */
    public Map<String, Frequency> of(Actor.Person person) {
        return new TreeMap<>(store.wishes(person.id()));
    }

    /** A person says how often she wants letters of each kind; about herself she needs no role for that. */
    @Transactional
    public void wish(Actor by, Map<String, Frequency> wishes) {
        var person = (Actor.Person) by;
        var before = store.wishes(person.id());
        var changes = new TreeMap<>(wishes)
                .entrySet().stream()
                        .filter(wish -> before.get(wish.getKey()) != wish.getValue())
                        .toList();
        changes.forEach(wish -> store.put(person.id(), wish.getKey(), wish.getValue(), clock.instant()));
        if (!changes.isEmpty()) {
            events.publishEvent(Recorded.of(
                    by,
                    "letter.wished",
                    new SubjectRef("person", person.id().toString()),
                    Scope.EVERYWHERE,
                    changes.stream()
                            .map(wish -> change(wish.getKey(), before.get(wish.getKey()), wish.getValue()))
                            .toList()));
        }
    }

    private static Change change(String kind, @Nullable Frequency before, Frequency now) {
        return new Change(kind, Optional.ofNullable(before).map(Frequency::code), Optional.of(now.code()));
    }

    /**
     * The letter to which the way out in it leads, and the kinds of letters that are meant.
     *
     * @param token what stands at the end of the address
     */
    public Optional<WayOut> wayOut(String token) {
        return store.wayOut(WaysOut.hash(token))
                .flatMap(letters::letter)
                .map(letter -> new WayOut(letter.to(), store.kinds(letter.id())));
    }

    /** Whoever has the letter in hand says whether she wants more of its kind; the secret in it is her right to. */
    @Transactional
    public Optional<WayOut> leave(Actor by, String token, Frequency frequency) {
        var found = wayOut(token);
        found.ifPresent(out -> {
            out.kinds().forEach(kind -> put(out.to(), kind, frequency));
            var changes = out.kinds().stream()
                    .map(kind -> new Change(kind, Optional.empty(), Optional.of(frequency.code())))
                    .toList();
            events.publishEvent(
                    Recorded.of(by, "letter.left", new SubjectRef("letter", letter(token)), Scope.EVERYWHERE, changes));
            events.publishEvent(new LettersLeft(out.to().address(), out.kinds(), frequency));
        });
        return found;
    }

    private String letter(String token) {
        return store.wayOut(WaysOut.hash(token)).map(LetterId::toString).orElse("");
    }

    private void put(Recipient to, String kind, Frequency frequency) {
        to.person()
                .ifPresentOrElse(
                        person -> store.put(person, kind, frequency, clock.instant()),
                        () -> store.put(to.address(), kind, frequency, clock.instant()));
    }

    /** Where the way out in a letter leads. */
    public record WayOut(Recipient to, List<String> kinds) {
        public WayOut {
            kinds = List.copyOf(kinds);
        }
    }
}
