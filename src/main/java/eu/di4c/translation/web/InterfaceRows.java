package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import eu.di4c.translation.InterfaceText;
import eu.di4c.translation.Phrasing;
import eu.di4c.translation.Phrasings;
import eu.di4c.translation.Standing;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How messages of the interface are shown to who translates them. */
record InterfaceRows(Words words) {

    private static final int MOST_USES = 6;

    InterfacePage.Row row(InterfaceText text, Optional<InterfaceList.Refused> refused, boolean now) {
        return new InterfacePage.Row(
                "t-" + Integer.toHexString(text.key().hashCode()),
                text.key(),
                text.mark().text(),
                part(text.family()),
                uses(text.key()),
                tag(text.standing()),
                phrase(text.english(), Language.EN),
                text.source().map(source -> phrase(source, Language.EN)),
                text.own().map(_ -> phrase(text.program(), text.language())),
                refused.map(InterfaceList.Refused::typed).orElseGet(text::words),
                text.latest().map(this::who),
                refused.map(InterfaceList.Refused::why).orElse(List.of()),
                now);
    }

    /** A part of the program as who works with it calls it. */
    String part(String family) {
        String key = "translation.family." + family;
        return words.know(key) ? words.of(key) : family;
    }

    String uses(String key) {
        return Phrasings.uses(key).stream()
                .limit(MOST_USES)
                .map(use -> words.of("translation.use", part(use.part()), use.file()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    Tag tag(Standing standing) {
        return new Tag(words.of("translation.standing." + standing.code()), tone(standing));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case UNCONFIRMED -> Tone.PLAIN;
            case OUTDATED -> Tone.LATE;
            case CHANGED, CONFIRMED -> Tone.GOOD;
        };
    }

    private Phrase phrase(String text, Language language) {
        return words.language() == language ? Phrase.of(text) : new Phrase(text, Optional.of(language.locale()));
    }

    private String who(Phrasing said) {
        return words.of(
                said.words().isPresent() ? "translation.who" : "translation.who.confirmed",
                said.by(),
                said.at().atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
