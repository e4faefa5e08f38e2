package eu.di4c.translation.xliff;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Signs;
import eu.di4c.translation.NewVersion;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import eu.di4c.translation.xliff.Xliff.Progress;
import eu.di4c.translation.xliff.Xliff.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people wrote in one language, to be translated into another, as a file: a file has one language of originals.
 *
 * @param source language of the originals, BCP 47 without region
 */
public record ContentFile(String source, Language language, List<Task> tasks) {

    private static final int LONGEST = 20_000;

    public ContentFile {
        tasks = List.copyOf(tasks);
    }

    /** In which languages the originals of some texts are. */
    public static Set<String> sources(List<Task> tasks) {
        return tasks.stream().map(ContentFile::source).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(Task task) {
        return task.text().original().locale().getLanguage();
    }

    /** All of them, or only those with which there is something to do. */
    public Xliff xliff(boolean onlyOpen) {
        return new Xliff(
                "content",
                source,
                language.tag(),
                tasks.stream()
                        .filter(task -> source(task).equals(source))
                        .filter(task -> !onlyOpen || task.state() != State.DONE)
                        .map(ContentFile::unit)
                        .toList());
    }

    private static Unit unit(Task task) {
        return new Unit(
                Unit.id(task.code()),
                task.code(),
                List.of(task.thing().address()),
                false,
                task.text().original().text(),
                task.words(),
                switch (task.state()) {
                    case MISSING -> Progress.INITIAL;
                    case OUTDATED -> Progress.TRANSLATED;
                    case DONE -> Progress.FINAL;
                },
                task.state() == State.OUTDATED);
    }

    /** What a file that came in would change, and what is wrong with it. */
    public Comparison compare(Xliff sent) {
        var comparison = Comparison.of(xliff(false), sent);
        return comparison.with(comparison.changes().stream()
                .filter(change -> change.words().length() > LONGEST || !Signs.areReadable(change.words()))
                .map(change -> Trouble.of(
                        change.now().id(),
                        change.words().length() > LONGEST ? "translation.import.long" : "site.form.control",
                        change.words(),
                        change.now().source()))
                .toList());
    }

    /** What is to be put, as the texts are here. */
    public List<NewVersion> wanted(Comparison comparison) {
        var byCode = byCode();
        return comparison.changes().stream()
                .map(change -> {
                    var task = Objects.requireNonNull(byCode.get(change.now().name()));
                    return new NewVersion(task.thing().subject(), task.field(), task.mark(), language, change.words());
                })
                .toList();
    }

    private Map<String, Task> byCode() {
        return tasks.stream().collect(Collectors.toMap(Task::code, Function.identity(), (one, _) -> one));
    }
}
