package eu.di4c.people.web;

import eu.di4c.people.SignIn;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where somebody is signed in. */
public record SignInListPage(List<Line> lines, boolean others, List<Link> trail) {

    /**
     * One browser.
     *
     * @param end where it can be signed out; empty for the one that asks
     */
    public record Line(String browser, String told, Optional<String> end) {}

    static SignInListPage of(List<SignIn> all, Optional<UUID> here, Words words) {
        return new SignInListPage(
                all.stream().map(one -> line(one, here, words)).toList(),
                all.size() > 1,
                List.of(Link.of(words.of("people.account.title"), "/account")));
    }

    private static Line line(SignIn signIn, Optional<UUID> here, Words words) {
        boolean isHere = here.filter(signIn.id()::equals).isPresent();
        String told = String.join(
                ", ",
                words.of("people.signIns.began") + " " + time(signIn.began(), words),
                words.of("people.signIns.seen") + " " + time(signIn.lastSeen(), words),
                words.of("people.signIns.from") + " " + words.of("people.origin." + signIn.origin()),
                words.of("people.signIns.method") + " "
                        + words.of("people.method." + signIn.method().code()));
        return new Line(
                signIn.browser().isBlank() ? words.of("people.signIns.browser") : signIn.browser(),
                isHere ? told + " (" + words.of("people.signIns.here") + ")" : told,
                isHere ? Optional.empty() : Optional.of("/account/sign-ins/" + signIn.id() + "/end"));
    }

    private static String time(Instant instant, Words words) {
        var at = instant.atOffset(ZoneOffset.UTC);
        return "%s, %02d:%02d UTC".formatted(words.date(at.toLocalDate()), at.getHour(), at.getMinute());
    }
}
