package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.Letter;
import eu.di4c.mailing.Letter.Content;
import eu.di4c.mailing.Letters;
import eu.di4c.mailing.Recipient;
import eu.di4c.people.Barriers.Report;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells every administrator of a barrier that somebody reported; who it was stands in no letter, only where an answer goes. */
@Component
class BarrierLetters {

    private final Reachable people;
    private final Letters letters;

    BarrierLetters(Reachable people, Letters letters) {
        this.people = people;
        this.letters = letters;
    }

    void tell(Report report) {
        people.holding(Scope.EVERYWHERE)
                .getOrDefault(Role.ADMINISTRATOR, List.of())
                .forEach(to -> letters.queue(Actor.system(), letter(report, to)));
    }

    private static Letter letter(Report report, Recipient to) {
        var words = Words.in(to.language());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.of("people.letter.barrier.text", report.page()));
        Arrays.stream(report.trouble().split("\\n[ \\t]*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraphs::add);
        report.answer().ifPresent(address -> paragraphs.add(words.of("people.letter.barrier.answer", address.text())));
        return new Letter(
                LettersOfPeople.BARRIER,
                to,
                words.of("people.letter.barrier.subject"),
                Content.of(
                        words.of("people.letter.greeting", to.name()),
                        paragraphs,
                        Optional.empty(),
                        words.of("people.letter.closing")));
    }
}
