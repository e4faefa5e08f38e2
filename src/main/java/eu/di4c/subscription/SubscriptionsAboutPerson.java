package eu.di4c.subscription;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.mailing.SubscribedAddresses;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What subscriptions hold about an address, and how it goes: unconfirmed after two days, ended after thirty. */
@Component
class SubscriptionsAboutPerson implements AboutPerson {

    private static final String SUBSCRIPTIONS = "subscription.personal.subscriptions";
    private static final String UNCONFIRMED = "subscription.personal.unconfirmed";

    private final SubscriptionStore store;
    private final ForgettingStore forgetting;
    private final SubscribedAddresses addresses;

    SubscriptionsAboutPerson(SubscriptionStore store, ForgettingStore forgetting, SubscribedAddresses addresses) {
        this.store = store;
        this.forgetting = forgetting;
        this.addresses = addresses;
    }

    @Override
    public String module() {
        return "subscription";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Subscription.class, Subscription.Asked.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var things = store.of(person.addresses()).stream()
                .map(SubscriptionsAboutPerson::told)
                .toList();
        return things.isEmpty() ? List.of() : List.of(new Told(SUBSCRIPTIONS, things));
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "subscription.field.topic", new Meaning.Code(code -> "subscription.topic." + code),
                "subscription.field.language", new Meaning.Tongue(),
                "subscription.field.frequency", new Meaning.Code(code -> "mailing.frequency." + code));
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        return fates(store.of(person.addresses()).size());
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        return fates(store.erase(person.addresses()));
    }

    @Override
    public List<Fate> due(Instant now) {
        return List.of(
                Fate.goes(UNCONFIRMED, forgetting.countUnconfirmed(now)),
                Fate.goes(SUBSCRIPTIONS, forgetting.countEnded(endedBefore(now))));
    }

    /** With the last subscription of an address goes the address, also out of the letters that went to it. */
    @Override
    public List<Fate> clear(Actor by, Instant now, int most) {
        var done = List.of(
                Fate.goes(UNCONFIRMED, forgetting.forgetUnconfirmed(now, most)),
                Fate.goes(SUBSCRIPTIONS, forgetting.forgetEnded(endedBefore(now), most)));
        forgetting
                .forgetAddresses(most)
                .forEach(address ->
                        addresses.forget(by, address, List.of(KindsOfLetters.CONFIRMATION, KindsOfLetters.NOTICES)));
        forgetting.forgetTellings(endedBefore(now), most);
        return done;
    }

    private static List<Fate> fates(long count) {
        return count == 0 ? List.of() : List.of(Fate.goes(SUBSCRIPTIONS, count));
    }

    private static Instant endedBefore(Instant now) {
        return now.atOffset(ZoneOffset.UTC)
                .minus(Period.parse(Subscription.KEPT))
                .toInstant();
    }

    private static Map<String, String> told(Subscription subscription) {
        var told = new LinkedHashMap<String, String>();
        var asked = subscription.asked();
        told.put("mailing.address", asked.address().text());
        told.put("subscription.field.topic", asked.topic().code());
        told.put("subscription.field.language", asked.language().tag());
        told.put("subscription.field.frequency", asked.frequency().code());
        told.put("subscription.personal.asked", subscription.at().toString());
        subscription.confirmed().ifPresent(at -> told.put("subscription.personal.confirmed", at.toString()));
        subscription.ended().ifPresent(at -> told.put("subscription.personal.ended", at.toString()));
        return told;
    }
}
