package eu.di4c.translation.xliff;

import eu.di4c.kernel.Language;
import eu.di4c.translation.InterfaceText;
import eu.di4c.translation.NewPhrasing;
import eu.di4c.translation.Phrasings;
import eu.di4c.translation.Standing;
import eu.di4c.translation.xliff.Xliff.Progress;
import eu.di4c.translation.xliff.Xliff.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The messages of the interface in one language as a file. */
public record InterfaceFile(Language language, List<InterfaceText> texts) {

    public InterfaceFile {
        texts = List.copyOf(texts);
    }

    /** All of them, or only those with which there is something to do. */
    public Xliff xliff(boolean onlyOpen) {
        return new Xliff(
                "interface",
                Language.EN.tag(),
                language.tag(),
                texts.stream()
                        .filter(text -> !onlyOpen || text.standing().isOpen())
                        .map(InterfaceFile::unit)
                        .toList());
    }

    private static Unit unit(InterfaceText text) {
        return new Unit(
                Unit.id(text.key()),
                text.key(),
                Phrasings.uses(text.key()).stream()
                        .limit(6)
                        .map(use -> use.part() + "/" + use.file())
                        .toList(),
                true,
                text.english(),
                Optional.of(text.words()),
                text.standing().isOpen() ? Progress.TRANSLATED : Progress.FINAL,
                text.standing() == Standing.OUTDATED);
    }

    /** What a file that came in would change, and what is wrong with it. */
    public Comparison compare(Xliff sent) {
        var comparison = Comparison.of(xliff(false), sent);
        var byKey = byKey();
        return comparison.with(comparison.changes().stream()
                .flatMap(change -> wanted(change, byKey).faults(change.now().source()).stream()
                        .map(fault -> new Trouble(
                                change.now().id(),
                                fault.message(),
                                fault.arguments(),
                                change.words(),
                                change.now().source())))
                .toList());
    }

    /** What is to be put, as the messages are here. */
    public List<NewPhrasing> wanted(Comparison comparison) {
        var byKey = byKey();
        return comparison.changes().stream()
                .map(change -> wanted(change, byKey))
                .toList();
    }

    private NewPhrasing wanted(Comparison.Change change, Map<String, InterfaceText> byKey) {
        var text = Objects.requireNonNull(byKey.get(change.now().name()));
        return new NewPhrasing(text.key(), language, text.mark(), Optional.of(change.words()));
    }

    private Map<String, InterfaceText> byKey() {
        return texts.stream().collect(Collectors.toMap(InterfaceText::key, Function.identity()));
    }
}
