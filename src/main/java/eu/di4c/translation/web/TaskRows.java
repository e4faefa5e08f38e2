package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Texts;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import eu.di4c.translation.State;
import eu.di4c.translation.Task;
import eu.di4c.translation.Version;
import java.time.ZoneId;
import java.util.Optional;

/** How texts that are to be translated are shown. */
record TaskRows(Words words) {

    TaskPage.Row row(Task task, Optional<String> typed, Optional<String> wrong, boolean now) {
        var original = task.text().original();
        return new TaskPage.Row(
                "t-" + Integer.toHexString(task.code().hashCode()),
                task.code(),
                task.mark().text(),
                what(task),
                new Link(words.text(task.thing().name()), task.thing().address()),
                tag(task.state()),
                phrase(original),
                words.languageName(original.locale()),
                task.entered()
                        .map(Version::source)
                        .filter(source -> !source.equals(original))
                        .map(this::phrase),
                english(task),
                typed.or(task::words).orElse(""),
                task.words().map(_ -> who(task.entered())),
                task.earlier().stream().map(Version::words).distinct().limit(3).toList(),
                wrong,
                now);
    }

    private String what(Task task) {
        String kind = words.of("translation.kind." + task.thing().subject().kind());
        return words.of("translation.what", kind, words.of("translation.field." + Texts.field(task.field())));
    }

    Tag tag(State state) {
        return new Tag(words.of("translation.state." + state.code()), tone(state));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case MISSING -> Tone.PLAIN;
            case OUTDATED -> Tone.LATE;
            case DONE -> Tone.GOOD;
        };
    }

    private Phrase phrase(LocalText.Version version) {
        return words.speaks(version.locale())
                ? Phrase.of(version.text())
                : new Phrase(version.text(), Optional.of(version.locale()));
    }

    private Optional<Phrase> english(Task task) {
        boolean isOriginal = task.text().original().locale().getLanguage().equals(Language.EN.tag());
        return isOriginal || task.language() == Language.EN
                ? Optional.empty()
                : task.text()
                        .version(Language.EN.locale())
                        .map(text -> phrase(new LocalText.Version(Language.EN.locale(), text)));
    }

    private String who(Optional<Version> entered) {
        return entered.flatMap(version -> version.by()
                        .flatMap(by -> version.at()
                                .map(at -> words.of(
                                        "translation.who",
                                        by,
                                        at.atZone(ZoneId.systemDefault()).toLocalDate()))))
                .orElseGet(() -> words.of("translation.who.unknown"));
    }
}
