package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.part.Table;
import eu.di4c.translation.InterfaceText;
import eu.di4c.translation.Phrasings;
import eu.di4c.translation.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the messages that somebody asked for are laid out, page by page.
 *
 * @param all every message in the language
 * @param refused what was not taken; its message is shown whatever was asked for
 */
record InterfaceList(Wish wish, List<InterfaceText> all, Optional<Refused> refused) {

    /** What was typed for one message and is not taken. */
    record Refused(String key, String typed, List<String> why) {

        boolean isOf(InterfaceText text) {
            return text.key().equals(key);
        }
    }

    /** The next message to be translated after one, among those asked for however they stand. */
    Optional<String> nextAfter(Optional<String> key) {
        return new Turn<>(
                        all.stream().filter(wish::names).toList(),
                        InterfaceText::key,
                        text -> text.standing().isOpen())
                .after(key);
    }

    InterfacePage page(Words words) {
        var found = all.stream().filter(this::isShown).toList();
        var cut = Cut.of(found.size(), wish.from(), wanted(found));
        var rows = new InterfaceRows(words);
        return new InterfacePage(
                words.of("translation.interface.title", words.name(wish.language())),
                wish.language(),
                families(words),
                wish.family(),
                wish.standing().map(Standing::code).orElse(""),
                wish.sought(),
                filters(words),
                found.stream()
                        .skip(cut.first())
                        .limit(Cut.SIZE)
                        .map(text -> rows.row(text, refused.filter(one -> one.isOf(text)), isWanted(text)))
                        .toList(),
                cut.pager(words, place -> wish.from(place).address()),
                next(words),
                files(words),
                refused.filter(one -> found.stream().noneMatch(one::isOf)).map(one -> String.join(" ", one.why())),
                wish.from(cut.first()).address(),
                progress(words));
    }

    private boolean isShown(InterfaceText text) {
        return refused.filter(one -> one.isOf(text)).isPresent() || (wish.names(text) && wish.wants(text));
    }

    private boolean isWanted(InterfaceText text) {
        return refused.map(Refused::key).or(wish::at).filter(text.key()::equals).isPresent();
    }

    private OptionalInt wanted(List<InterfaceText> found) {
        return IntStream.range(0, found.size())
                .filter(place -> isWanted(found.get(place)))
                .findFirst();
    }

    private Optional<Link> next(Words words) {
        return nextAfter(wish.at()).map(key -> Link.of(words.of("translation.next"), addressOf(key)));
    }

    /** Where a message is to be translated: in the list asked for if it is there, else among all of its part. */
    private String addressOf(String key) {
        boolean here = all.stream().anyMatch(text -> text.key().equals(key) && wish.wants(text));
        var list = here ? wish.from(0) : wish.in(Optional.<Standing>empty());
        return list.at(Optional.of(key)).address();
    }

    /** Where to go on when a message is done: to the next one to be translated, or on in a list of those that are done. */
    String addressAfter(String key) {
        boolean closed = wish.standing().filter(standing -> !standing.isOpen()).isPresent();
        return closed
                ? wish.at(Optional.empty()).address()
                : nextAfter(Optional.of(key))
                        .map(this::addressOf)
                        .orElseGet(() -> wish.at(Optional.empty()).address());
    }

    private List<Link> files(Words words) {
        String home = InterfacePages.HOME + wish.language().tag();
        String english = words.name(Language.EN);
        return List.of(
                Link.of(words.of("translation.file.all", english), home + ".xlf"),
                Link.of(words.of("translation.file.open", english), home + ".xlf?open=true"),
                Link.of(words.of("translation.file.import"), home + "/import"));
    }

    private List<Choice> families(Words words) {
        var rows = new InterfaceRows(words);
        return byFamily().keySet().stream()
                .map(family -> new Choice(family, rows.part(family)))
                .toList();
    }

    private Map<String, List<InterfaceText>> byFamily() {
        return all.stream().collect(Collectors.groupingBy(InterfaceText::family, TreeMap::new, Collectors.toList()));
    }

    private List<TaskPage.Filter> filters(Words words) {
        var filters = new ArrayList<TaskPage.Filter>();
        filters.add(filter(words.of("translation.state.all"), Optional.empty()));
        for (Standing standing : Standing.values()) {
            filters.add(filter(words.of("translation.standing." + standing.code()), Optional.of(standing)));
        }
        return filters;
    }

    private TaskPage.Filter filter(String label, Optional<Standing> standing) {
        return new TaskPage.Filter(
                label, wish.in(standing).address(), wish.standing().equals(standing));
    }

    private Table progress(Words words) {
        var table = new ProgressTable(words);
        var rows = new InterfaceRows(words);
        return table.ofInterface(
                words.of("translation.interface.progress", words.name(wish.language())),
                words.of("translation.interface.part"),
                byFamily().entrySet().stream()
                        .map(family -> table.row(
                                Link.of(
                                        rows.part(family.getKey()),
                                        wish.in(family.getKey()).address()),
                                Phrasings.progress(family.getValue())))
                        .toList());
    }
}
