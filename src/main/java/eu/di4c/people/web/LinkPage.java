package eu.di4c.people.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.people.Invitation;
import eu.di4c.people.Link;
import eu.di4c.people.ScopeWords;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Fault;
import eu.di4c.site.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a single-use link opens.
 *
 * @param purpose code of what it is for
 * @param offer the role that an invitation offers
 * @param asksName whether a name is asked for
 * @param asksAddress whether an address is asked for
 * @param asksPassword whether a password is chosen
 */
public record LinkPage(
        String purpose,
        Form form,
        Optional<Offer> offer,
        boolean asksName,
        boolean asksAddress,
        boolean asksPassword,
        List<Choice> languages) {

    /** What is offered, and whether its reader must sign in first because she has an account. */
    public record Offer(String by, String address, boolean mustSignIn) {

        static Offer of(Invitation invitation, boolean mustSignIn, ScopeWords scopes, Words words) {
            return new Offer(
                    words.of("people.link.offer", scopes.in(invitation.role(), invitation.scope(), words)),
                    invitation.address().text(),
                    mustSignIn);
        }
    }

    static LinkPage of(Link link, Optional<Offer> offer, Form form, Visit visit) {
        boolean newcomer = switch (link.purpose()) {
            case FIRST_ADMINISTRATOR -> true;
            case INVITATION -> offer.filter(Offer::mustSignIn).isEmpty() && !visit.signedIn();
            case RECOVERY, ADDRESS -> false;
        };
        return new LinkPage(
                link.purpose().code(),
                form,
                offer,
                newcomer,
                link.purpose() == Link.Purpose.FIRST_ADMINISTRATOR,
                newcomer || link.purpose() == Link.Purpose.RECOVERY,
                Arrays.stream(Language.values())
                        .map(language ->
                                new Choice(language.tag(), visit.words().name(language)))
                        .toList());
    }

    static List<Fault> faults(List<Refusal> because, Words words) {
        return because.stream()
                .map(refusal -> new Fault(
                        refusal.field(),
                        words.of(refusal.message(), refusal.arguments().toArray())))
                .toList();
    }
}
