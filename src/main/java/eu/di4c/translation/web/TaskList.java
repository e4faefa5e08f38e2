package eu.di4c.translation.web;

import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import eu.di4c.translation.xliff.ContentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How the texts that somebody asked for are laid out, page by page.
 *
 * @param refused the version that was not taken; its text is shown whatever was asked for
 */
record TaskList(Asked asked, Optional<Refused> refused) {

    /** What was typed for one text and is not taken. */
    record Refused(String code, String typed, String why) {

        boolean isOf(Task task) {
            return task.code().equals(code);
        }
    }

    TaskPage page(List<Task> tasks, Words words) {
        var found = tasks.stream()
                .filter(task -> isRefused(task) || asked.wants(task))
                .toList();
        var cut = Cut.of(found.size(), asked.from(), wanted(found));
        var rows = new TaskRows(words);
        return new TaskPage(
                words.of("translation.content.title", words.plain(asked.shelf().name()), words.name(asked.language())),
                asked.language(),
                filters(words),
                found.stream()
                        .skip(cut.first())
                        .limit(Cut.SIZE)
                        .map(task -> row(rows, task))
                        .toList(),
                cut.pager(words, place -> asked.from(place).address()),
                nextAfter(tasks, asked.at()).map(code -> Link.of(words.of("translation.next"), addressOf(tasks, code))),
                files(tasks, words),
                refused.filter(one -> found.stream().noneMatch(one::isOf)).map(Refused::why),
                asked.from(cut.first()).address());
    }

    /** A file has one language of originals, so there is one for each. */
    private List<Link> files(List<Task> tasks, Words words) {
        var files = new ArrayList<Link>();
        String home = Asked.all(asked.shelf(), asked.language()).address();
        for (String source : ContentFile.sources(tasks)) {
            String from = words.languageName(Locale.forLanguageTag(source));
            String file = home.replace("?", ".xlf?source=" + source + "&");
            files.add(Link.of(words.of("translation.file.all", from), file));
            files.add(Link.of(words.of("translation.file.open", from), file + "&open=true"));
        }
        files.add(Link.of(words.of("translation.file.import"), home.replace("?", "/import?")));
        return files;
    }

    /** The next text to be translated after one, however it stands. */
    private static Optional<String> nextAfter(List<Task> tasks, Optional<String> code) {
        return new Turn<>(tasks, Task::code, task -> task.state() != State.DONE).after(code);
    }

    /** Where a text is to be translated: in the list asked for if it is there, else among all. */
    private String addressOf(List<Task> tasks, String code) {
        boolean here = tasks.stream().anyMatch(task -> task.code().equals(code) && asked.wants(task));
        return (here ? asked.from(0) : asked.in(Optional.<State>empty()))
                .at(Optional.of(code))
                .address();
    }

    /** Where to go on when a text is done: to the next one to be translated, or on in a list of those that are done. */
    String addressAfter(List<Task> tasks, String code) {
        boolean closed = asked.state().equals(Optional.of(State.DONE));
        return closed
                ? asked.at(Optional.empty()).address()
                : nextAfter(tasks, Optional.of(code))
                        .map(next -> addressOf(tasks, next))
                        .orElseGet(() -> asked.at(Optional.empty()).address());
    }

    private TaskPage.Row row(TaskRows rows, Task task) {
        var own = refused.filter(one -> one.isOf(task));
        return rows.row(task, own.map(Refused::typed), own.map(Refused::why), isWanted(task));
    }

    private boolean isRefused(Task task) {
        return refused.filter(one -> one.isOf(task)).isPresent();
    }

    /** Whether it is the text to be translated now: the one that was not taken, or that was asked for. */
    private boolean isWanted(Task task) {
        return refused.map(Refused::code)
                .or(asked::at)
                .filter(task.code()::equals)
                .isPresent();
    }

    private OptionalInt wanted(List<Task> found) {
        return IntStream.range(0, found.size())
                .filter(place -> isWanted(found.get(place)))
                .findFirst();
    }

    private List<TaskPage.Filter> filters(Words words) {
        var filters = new ArrayList<TaskPage.Filter>();
        filters.add(filter(words.of("translation.state.all"), Optional.empty()));
        for (State state : State.values()) {
            filters.add(filter(words.of("translation.state." + state.code()), Optional.of(state)));
        }
        return filters;
    }

    private TaskPage.Filter filter(String label, Optional<State> state) {
        return new TaskPage.Filter(
                label, asked.in(state).address(), asked.state().equals(state));
    }
}
