package eu.di4c.translation;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk for translators of the interface: the door to what the program says, and to saying it otherwise in this installation.
 * What is said here is read by everybody, so it takes the right to translate everywhere.
 */
@Component
public class Phrasings {

    private final PhrasingStore store;
    private final Speech speech;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Phrasings(PhrasingStore store, Speech speech, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.speech = speech;
        this.events = events;
        this.clock = clock;
    }

    /** All messages in a language, in the order of their keys. */
    @Transactional(readOnly = true)
    public List<InterfaceText> texts(Actor by, Language language) {
        insist(by);
        return spoken(List.of(language)).texts(language);
    }

    /** Insists that somebody may word the interface. */
    public void insist(Actor by) {
        by.must(Action.TRANSLATE, Scope.EVERYWHERE);
    }

    /** How far each language is. */
    @Transactional(readOnly = true)
    public Map<Language, Progress> progress(Actor by) {
        insist(by);
        var spoken = spoken(List.of(Language.values()));
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> progress(spoken.texts(language)),
                        (one, _) -> one,
                        () -> new EnumMap<>(Language.class)));
    }

    /** How far some messages are. */
    public static Progress progress(Collection<InterfaceText> texts) {
        return Progress.of(texts.stream().map(text -> text.standing().state()).toList());
    }

    /** Where in the program a message is used. */
    public static List<Use> uses(String key) {
        return Uses.ofThisProgram().of(key);
    }

    /** Lets a message say something else, or what the program says; the same words again say that they still hold. */
    @Transactional
    public Outcome<InterfaceText> put(Actor by, NewPhrasing wanted) {
        return switch (putAll(by, List.of(wanted))) {
            case Outcome.Done<List<InterfaceText>>(var texts) -> new Outcome.Done<>(texts.getFirst());
            case Outcome.Overtaken<List<InterfaceText>>(var texts) -> new Outcome.Overtaken<>(texts.getFirst());
            case Outcome.Refused<List<InterfaceText>>(var because) -> new Outcome.Refused<>(because);
        };
    }

    /** The same for many messages: all of them or none; the field of a refusal is the key of its message. */
    @Transactional
    public Outcome<List<InterfaceText>> putAll(Actor by, List<NewPhrasing> wanted) {
        insist(by);
        store.hold();
        var texts = now(wanted);
        if (texts.size() < wanted.size()) {
            return Outcome.refused("", "translation.refused.gone");
        }
        var because = new ArrayList<Outcome.Refusal>();
        var overtaken = new ArrayList<InterfaceText>();
        for (int i = 0; i < texts.size(); i++) {
            because.addAll(wanted.get(i).faults(texts.get(i).english()));
            if (!texts.get(i).mark().equals(wanted.get(i).seen())) {
                overtaken.add(texts.get(i));
            }
        }
        if (!overtaken.isEmpty()) {
            return new Outcome.Overtaken<>(overtaken);
        }
        return because.isEmpty() ? new Outcome.Done<>(keep(by, wanted, texts)) : new Outcome.Refused<>(because);
    }

    private List<InterfaceText> keep(Actor by, List<NewPhrasing> wanted, List<InterfaceText> before) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var said = new ArrayList<Phrasing>();
        var changes = new ArrayList<Recorded.Change>();
        for (int i = 0; i < wanted.size(); i++) {
            var text = before.get(i);
            var words = wanted.get(i).words().filter(own -> !own.equals(text.program()));
            if (text.standing().isOpen() || !words.equals(text.own())) {
                said.add(new Phrasing(
                        text.key(), text.language(), words, text.program(), text.english(), by.name(), at));
                changes.add(change(text, words.orElse(text.program())));
            }
        }
        if (!said.isEmpty()) {
            store.add(said);
            announce(by, said, changes);
            speech.renewAfterCommit();
        }
        return now(wanted);
    }

    private static Recorded.Change change(InterfaceText text, String words) {
        return new Recorded.Change(
                text.key() + " " + text.language().tag(), Optional.of(text.words()), Optional.of(words));
    }

    private void announce(Actor by, List<Phrasing> said, List<Recorded.Change> changes) {
        boolean one = said.size() == 1;
        var subject = one
                ? new SubjectRef("message", said.getFirst().key())
                : new SubjectRef("language", said.getFirst().language().tag());
        events.publishEvent(Recorded.of(
                by, one ? "translation.phrased" : "translation.imported", subject, Scope.EVERYWHERE, changes));
    }

    private List<InterfaceText> now(List<NewPhrasing> wanted) {
        var spoken = spoken(wanted.stream().map(NewPhrasing::language).toList());
        return wanted.stream()
                .flatMap(one -> spoken.text(one.key(), one.language()).stream())
                .toList();
    }

    /** Some languages, and English, from which they are made. */
    private Spoken spoken(List<Language> languages) {
        return Spoken.of(store.latest(
                Stream.concat(languages.stream(), Stream.of(Language.EN)).toList()));
    }
}
