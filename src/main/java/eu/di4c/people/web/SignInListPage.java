package eu.di4c.people.web;

import eu.di4c.people.Browser;
import eu.di4c.people.SignIn;
import eu.di4c.site.Link;
import eu.di4c.site.Words;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where somebody is signed in. */
public record SignInListPage(List<Line> lines, boolean others, List<Link> trail) {

    /**
     * One browser.
     *
     * @param here says that it is the one that asks; empty for others
     * @param name its kind and since when it is signed in, which tells it from others of its kind
     * @param end where it can be signed out; empty for the one that asks
     */
    public record Line(String browser, Optional<Tag> here, List<Fact> facts, String name, Optional<String> end) {}

    static SignInListPage of(List<SignIn> all, Optional<UUID> here, Words words) {
        return new SignInListPage(
                all.stream().map(one -> line(one, here, words)).toList(),
                all.size() > 1,
                List.of(Link.of(words.of("people.account.title"), "/account")));
    }

    private static Line line(SignIn signIn, Optional<UUID> here, Words words) {
        boolean isHere = here.filter(signIn.id()::equals).isPresent();
        String browser = Browser.called(signIn.browser(), words);
        String began = time(signIn.began(), words);
        return new Line(
                browser,
                isHere ? Optional.of(new Tag(words.of("people.signIns.here"), Tone.GOOD)) : Optional.empty(),
                List.of(
                        Fact.of(words.of("people.signIns.began"), began),
                        Fact.of(words.of("people.signIns.seen"), time(signIn.lastSeen(), words)),
                        Fact.of(words.of("people.signIns.from"), words.of("people.origin." + signIn.origin())),
                        Fact.of(
                                words.of("people.signIns.method"),
                                words.of("people.method." + signIn.method().code()))),
                browser + ", " + began,
                isHere ? Optional.empty() : Optional.of("/account/sign-ins/" + signIn.id() + "/end"));
    }

    private static String time(Instant instant, Words words) {
        var at = instant.atZone(ZoneId.systemDefault());
        return words.of("mailing.time", at.toLocalDate(), words.time(at.toLocalTime()));
    }
}
