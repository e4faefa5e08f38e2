package eu.di4c.translation;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.Texts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The desk for translators of what people wrote: the door to what is to be translated, and to putting a version in. */
@Component
public class Translations {

    private final ObjectProvider<Translatable> sources;
    private final VersionStore store;
    private final Clock clock;

    Translations(ObjectProvider<Translatable> sources, VersionStore store, Clock clock) {
        this.sources = sources;
        this.store = store;
        this.clock = clock;
    }

    /** The programmes and networks of which somebody may translate anything. */
    public List<Shelf> shelves(Actor by) {
        return by.maySomewhere(Action.TRANSLATE)
                ? sources.orderedStream()
                        .flatMap(source -> source.shelves(by).stream())
                        .toList()
                : List.of();
    }

    /** All that somebody may translate of a shelf into a language; texts whose original is in it are left out. */
    @Transactional(readOnly = true)
    public List<Task> tasks(Actor by, Scope shelf, Language language) {
        var things = things(by, shelf);
        return tasks(things, language, versions(things, Optional.of(language.tag())));
    }

    /** How far each language is on a shelf. */
    @Transactional(readOnly = true)
    public Map<Language, Progress> progress(Actor by, Scope shelf) {
        var things = things(by, shelf);
        var versions = versions(things, Optional.empty());
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> Progress.of(tasks(things, language, versions).stream()
                                .map(Task::state)
                                .toList()),
                        (one, _) -> one,
                        () -> new EnumMap<>(Language.class)));
    }

    /** One text; empty when it is not there or not somebody's to translate. */
    @Transactional(readOnly = true)
    public Optional<Task> task(Actor by, SubjectRef subject, String field, Language language) {
        return thing(by, subject)
                .flatMap(thing ->
                        tasks(List.of(thing), language, versions(List.of(thing), Optional.of(language.tag()))).stream()
                                .filter(task -> task.field().equals(field))
                                .findFirst());
    }

    /** Puts a version in by the rules of the module that keeps the thing; the same words again say that they still hold. */
    @Transactional
    public Outcome<LocalText> put(Actor by, NewVersion version) {
        for (Translatable source : sources) {
            var thing = source.thing(by, version.subject());
            if (thing.isPresent()) {
                var outcome = source.put(by, version);
                if (outcome instanceof Outcome.Done<LocalText>(LocalText now)) {
                    confirm(by, version, now);
                }
                return outcome;
            }
        }
        return Outcome.refused("", "translation.refused.gone");
    }

    /** Puts many versions in, all of them or none; the field of a refusal is the text that it is about. */
    @Transactional
    public Outcome<List<LocalText>> putAll(Actor by, List<NewVersion> versions) {
        var done = new ArrayList<LocalText>();
        for (var part : bySource(by, versions).entrySet()) {
            for (var put : part.getKey().putAll(by, part.getValue()).entrySet()) {
                switch (put.getValue()) {
                    case Outcome.Done<LocalText>(LocalText now) -> {
                        confirm(by, put.getKey(), now);
                        done.add(now);
                    }
                    case Outcome.Overtaken<LocalText> _ -> {
                        return undone(put.getKey(), "translation.overtaken");
                    }
                    case Outcome.Refused<LocalText>(var because) -> {
                        return undone(put.getKey(), because.getFirst().message());
                    }
                }
            }
        }
        return done.size() == versions.size()
                ? new Outcome.Done<>(done)
                : undone(versions.getFirst(), "translation.refused.gone");
    }

    /** Each module with what is for it; what is for none, because it is gone or not hers to translate, is left out. */
    private Map<Translatable, List<NewVersion>> bySource(Actor by, List<NewVersion> versions) {
        var keepers = new HashMap<SubjectRef, Optional<Translatable>>();
        var parts = new LinkedHashMap<Translatable, List<NewVersion>>();
        for (NewVersion version : versions) {
            keepers.computeIfAbsent(
                            version.subject(),
                            subject -> sources.orderedStream()
                                    .filter(source -> source.thing(by, subject).isPresent())
                                    .findFirst())
                    .ifPresent(keeper -> parts.computeIfAbsent(keeper, _ -> new ArrayList<>())
                            .add(version));
        }
        return parts;
    }

    private static Outcome<List<LocalText>> undone(NewVersion version, String message) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(version.subject() + "/" + version.field(), message);
    }

    /** Whoever enters a version says with it that it fits the original as it is now. */
    private void confirm(Actor by, NewVersion version, LocalText now) {
        var known = store
                .of(List.of(version.subject()), Optional.of(version.language().tag()))
                .stream()
                .filter(other -> other.field().equals(Texts.field(version.field()))
                        && other.words().equals(version.words()))
                .findFirst();
        if (known.filter(other ->
                        other.source().equals(now.original()) && other.by().isPresent())
                .isEmpty()) {
            store.add(List.of(new Version(
                    version.subject(),
                    Texts.field(version.field()),
                    version.language().tag(),
                    version.words(),
                    now.original(),
                    Optional.of(by.name()),
                    Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS)))));
        }
    }

    private List<Worded> things(Actor by, Scope shelf) {
        return sources.orderedStream()
                .flatMap(source -> source.things(by, shelf).stream())
                .toList();
    }

    private Optional<Worded> thing(Actor by, SubjectRef subject) {
        return sources.orderedStream()
                .flatMap(source -> source.thing(by, subject).stream())
                .findFirst();
    }

    private List<Version> versions(List<Worded> things, Optional<String> language) {
        return things.isEmpty()
                ? List.of()
                : store.of(things.stream().map(Worded::subject).toList(), language);
    }

    private static List<Task> tasks(List<Worded> things, Language language, List<Version> versions) {
        Map<SubjectRef, List<Version>> of = versions.stream().collect(Collectors.groupingBy(Version::subject));
        return things.stream()
                .flatMap(thing -> thing.texts().entrySet().stream()
                        .filter(text -> !isIn(text.getValue(), language))
                        .map(text ->
                                Task.of(thing, text.getKey(), language, of.getOrDefault(thing.subject(), List.of()))))
                .toList();
    }

    private static boolean isIn(LocalText text, Language language) {
        return text.original().locale().getLanguage().equals(language.tag());
    }
}
