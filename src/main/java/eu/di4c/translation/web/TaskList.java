package eu.di4c.translation.web;

import eu.di4c.site.Words;
import eu.di4c.site.part.Pager;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        int first = first(found);
        var rows = new TaskRows(words);
        return new TaskPage(
                words.of("translation.content.title", words.plain(asked.shelf().name()), words.name(asked.language())),
                asked.language(),
                filters(words),
                found.stream()
                        .skip(first)
                        .limit(TaskPage.SIZE)
                        .map(task -> row(rows, task))
                        .toList(),
                pager(words, first, found.size()),
                refused.filter(one -> found.stream().noneMatch(one::isOf)).map(Refused::why),
                asked.at(first).address());
    }

    private TaskPage.Row row(TaskRows rows, Task task) {
        var own = refused.filter(one -> one.isOf(task));
        return rows.row(task, own.map(Refused::typed), own.map(Refused::why));
    }

    private boolean isRefused(Task task) {
        return refused.filter(one -> one.isOf(task)).isPresent();
    }

    /** The place of the first text of the page: of the page asked for, or of that with the text that was not taken. */
    private int first(List<Task> found) {
        for (int i = 0; i < found.size(); i++) {
            if (isRefused(found.get(i))) {
                return i / TaskPage.SIZE * TaskPage.SIZE;
            }
        }
        int last = Math.max(0, found.size() - 1) / TaskPage.SIZE * TaskPage.SIZE;
        return Math.min(asked.from(), last);
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

    private Optional<Pager> pager(Words words, int from, int all) {
        int to = Math.min(all, from + TaskPage.SIZE);
        return all <= TaskPage.SIZE
                ? Optional.empty()
                : Optional.of(new Pager(
                        words.of("translation.pager", from + 1, to, all),
                        from == 0
                                ? Optional.empty()
                                : Optional.of(asked.at(Math.max(0, from - TaskPage.SIZE))
                                        .address()),
                        to == all ? Optional.empty() : Optional.of(asked.at(to).address())));
    }
}
