package eu.di4c.people;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal.Purpose;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.people.Holding.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accounts and roles; whoever is erased cannot come in any more, and her roles are those of nobody in particular. */
@Component
class PeopleAboutPerson implements AboutPerson {

    /** What stands where her name stood. */
    private static final String NAMELESS = "erased person";

    private static final String WHY = "erased";

    private final PersonalStore store;
    private final Stores stores;
    private final Roles roles;
    private final Deeds deeds;

    PeopleAboutPerson(PersonalStore store, Stores stores, Roles roles, Deeds deeds) {
        this.store = store;
        this.stores = stores;
        this.roles = roles;
        this.deeds = deeds;
    }

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(
                Person.class,
                Holding.class,
                Withdrawal.class,
                Substitution.class,
                SignIn.class,
                Browser.class,
                SecondFactorStore.Kept.class,
                Passkey.class,
                Identity.class,
                Detour.class,
                AccessToken.class,
                KeptAnswer.class,
                Barriers.Report.class,
                Link.class,
                Invitation.class);
    }

    @Override
    public List<Told> told(Whom person) {
        return Arrays.stream(PersonalKind.values())
                .map(kind -> new Told(kind.title(), store.things(kind.sql(), person)))
                .filter(told -> !told.things().isEmpty())
                .toList();
    }

    @Override
    public Map<String, Meaning> meanings() {
        return PersonalKind.MEANINGS;
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        return Arrays.stream(PersonalKind.values())
                .map(kind -> fate(kind, store.things(kind.sql(), person).size()))
                .filter(fate -> fate.count() > 0)
                .toList();
    }

    private static Fate fate(PersonalKind kind, long count) {
        return switch (kind.fated()) {
            case GOES -> Fate.goes(kind.title(), count);
            case NAMELESS -> Fate.nameless(kind.title(), count);
            case STAYS ->
                Fate.stays(kind.title(), count, Purpose.ACCOUNTABILITY, LegalBasis.PUBLIC_TASK, Optional.empty());
        };
    }

    /** Somebody must be left who lets others in. */
    @Override
    public Optional<String> refusal(Whom person) {
        return stores.holdings().of(person.id()).stream()
                .filter(held -> held.withdrawn().isEmpty())
                .filter(roles::isLastAdministrator)
                .findFirst()
                .map(_ -> "people.administrator.last");
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        var fates = fate(person, now);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        stores.holdings().of(person.id()).stream()
                .filter(held -> held.isOpen(today))
                .forEach(held -> {
                    stores.holdings().withdraw(held.id(), new Withdrawal(by.name(), now, WHY));
                    deeds.ofRole(by, "people.roleWithdrawn", held, Optional.of(WHY));
                });
        stores.holdings().substitutions(person.id(), today).forEach(one -> {
            stores.holdings().end(one.id(), now);
            deeds.ofPerson(by, "people.substitutionEnded", one.absent());
        });
        store.remove(person);
        stores.people().person(person.id()).ifPresent(known -> stores.people().change(nameless(known, now)));
        return fates;
    }

    private static Person nameless(Person person, Instant now) {
        return new Person(
                person.id(),
                NAMELESS,
                new EmailAddress("erased-" + person.id() + "@people.invalid"),
                Language.EN,
                person.sample(),
                person.since(),
                Optional.of(person.left().orElse(now)));
    }

    @Override
    public List<Fate> due(Instant now) {
        return List.of(
                fate(PersonalKind.ACCOUNT, store.countIdle(before(Person.KEPT, now))),
                fate(PersonalKind.SIGN_INS, store.countSignIns(before(SignIn.KEPT, now))),
                fate(PersonalKind.LINKS, store.countLinks(before(Link.KEPT, now))),
                fate(PersonalKind.ANSWERS, store.countAnswers(before(KeptAnswer.KEPT, now))),
                fate(PersonalKind.BARRIERS, store.countBarriers(before(Barriers.Report.KEPT, now))));
    }

    @Override
    public List<Fate> clear(Actor by, Instant now, int most) {
        var idle = store.idle(before(Person.KEPT, now), most);
        idle.stream()
                .flatMap(id -> stores.people().person(id).stream())
                .forEach(person -> erase(by, whom(person), now));
        return List.of(
                fate(PersonalKind.ACCOUNT, idle.size()),
                fate(PersonalKind.SIGN_INS, store.forgetSignIns(before(SignIn.KEPT, now), most)),
                fate(PersonalKind.LINKS, store.forgetLinks(before(Link.KEPT, now), most)),
                fate(PersonalKind.ANSWERS, store.forgetAnswers(before(KeptAnswer.KEPT, now), most)),
                fate(PersonalKind.BARRIERS, store.forgetBarriers(before(Barriers.Report.KEPT, now), most)));
    }

    private static Whom whom(Person person) {
        return new Whom(person.id(), person.name(), List.of(person.address().text()));
    }

    private static Instant before(String term, Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(Period.parse(term)).toInstant();
    }
}
