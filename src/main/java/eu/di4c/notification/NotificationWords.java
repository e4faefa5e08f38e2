package eu.di4c.notification;

import eu.di4c.people.ScopeWords;
import eu.di4c.site.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Notifications in the reader's language. */
@Component
public class NotificationWords {

    private final ScopeWords scopes;

    NotificationWords(ScopeWords scopes) {
        this.scopes = scopes;
    }

    /** What happened, in one sentence. */
    public String of(Notification told, Words words) {
        return of(told.sentence(), told.by(), told.arguments(), words);
    }

    String of(String sentence, String by, List<Argument> arguments, Words words) {
        String who = by.isBlank() ? words.of("notification.somebody") : by;
        var places = Stream.concat(Stream.of(who), arguments.stream().map(argument -> shown(argument, words)));
        return words.of("notification.told." + sentence, places.toArray());
    }

    private Object shown(Argument argument, Words words) {
        return switch (argument) {
            case Argument.Text(var text) -> text;
            case Argument.Named(var name) -> name;
            case Argument.Day(var day) -> day;
            case Argument.Held(var role, var scope) -> scopes.in(role, scope, words);
        };
    }
}
