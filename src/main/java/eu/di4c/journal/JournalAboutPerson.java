package eu.di4c.journal;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal.Purpose;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the journal holds about a person: her deeds until their term is over, and what she agreed to and asked for. */
@Component
class JournalAboutPerson implements AboutPerson {

    private static final String DEEDS = "journal.personal.deeds";
    private static final String ACCOUNT = "journal.personal.account";
    private static final String AGREEMENTS = "journal.personal.agreements";
    private static final String WISHES = "journal.personal.wishes";

    private final DeedStore deeds;
    private final Blanker blanker;
    private final AgreementStore agreements;
    private final ErasureWishStore wishes;

    JournalAboutPerson(DeedStore deeds, Blanker blanker, AgreementStore agreements, ErasureWishStore wishes) {
        this.deeds = deeds;
        this.blanker = blanker;
        this.agreements = agreements;
        this.wishes = wishes;
    }

    @Override
    public String module() {
        return "journal";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Who.Person.class, Entry.class, Agreement.class, ErasureWish.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var told = new ArrayList<Told>();
        add(told, DEEDS, deeds.by(person.id()));
        add(told, ACCOUNT, deeds.to(person.id()));
        add(
                told,
                AGREEMENTS,
                agreements.of(person.id()).stream()
                        .map(JournalAboutPerson::told)
                        .toList());
        add(
                told,
                WISHES,
                wishes.open(person.id()).stream()
                        .map(wish ->
                                Map.of("journal.personal.asked", wish.asked().toString()))
                        .toList());
        return told;
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "journal.column.what", new Meaning.Deed(),
                "journal.column.subject", Meaning.Thing.of(""),
                "journal.column.scope", new Meaning.Place(),
                "journal.column.origin", new Meaning.Code(code -> "journal.origin." + code),
                "journal.personal.agreement", new Meaning.Code(code -> "journal.agreement.title." + code));
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        var fates = new ArrayList<Fate>();
        add(fates, Fate.nameless(DEEDS, blanker.countDeedsOf(person.id(), before(Who.Person.KEPT, now))));
        deedsThatStay(person, now).ifPresent(fates::add);
        add(fates, Fate.goes(ACCOUNT, blanker.countValuesOf(person.id())));
        long agreed = agreements.of(person.id()).size();
        add(
                fates,
                Fate.stays(
                        AGREEMENTS,
                        agreed,
                        Purpose.CONSENT,
                        LegalBasis.LEGAL_OBLIGATION,
                        Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC).plus(Period.parse(Agreement.KEPT)))));
        return fates;
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        var fates = fate(person, now);
        agreements.withdrawAll(person.id(), now);
        wishes.end(person.id(), now);
        blanker.deedsOf(by, person.id(), before(Who.Person.KEPT, now));
        blanker.valuesOf(by, person.id());
        return fates;
    }

    @Override
    public List<Fate> due(Instant now) {
        return List.of(
                Fate.nameless(DEEDS, blanker.countDeedsBefore(before(Who.Person.KEPT, now))),
                Fate.goes(AGREEMENTS, agreements.countWithdrawnBefore(before(Agreement.KEPT, now))),
                Fate.goes(WISHES, wishes.countEndedBefore(before(ErasureWish.KEPT, now))));
    }

    @Override
    public List<Fate> clear(Actor by, Instant now, int most) {
        return List.of(
                Fate.nameless(DEEDS, blanker.deedsBefore(by, before(Who.Person.KEPT, now), most)),
                Fate.goes(AGREEMENTS, agreements.removeWithdrawnBefore(before(Agreement.KEPT, now), most)),
                Fate.goes(WISHES, wishes.removeEndedBefore(before(ErasureWish.KEPT, now), most)));
    }

    private Optional<Fate> deedsThatStay(Whom person, Instant now) {
        long all = blanker.countDeedsOf(person.id(), Instant.MAX);
        long over = blanker.countDeedsOf(person.id(), before(Who.Person.KEPT, now));
        return deeds.latestBy(person.id())
                .filter(_ -> all > over)
                .map(latest -> Fate.stays(
                        DEEDS,
                        all - over,
                        Purpose.ACCOUNTABILITY,
                        LegalBasis.LEGAL_OBLIGATION,
                        Optional.of(LocalDate.ofInstant(latest, ZoneOffset.UTC).plus(Period.parse(Who.Person.KEPT)))));
    }

    private static Map<String, String> told(Agreement agreement) {
        var told = new LinkedHashMap<String, String>();
        told.put("journal.personal.agreement", agreement.subject().code());
        told.put("journal.personal.version", String.valueOf(agreement.version()));
        told.put("journal.personal.given", agreement.given().toString());
        agreement.withdrawn().ifPresent(at -> told.put("journal.personal.withdrawn", at.toString()));
        return told;
    }

    private static void add(List<Told> told, String title, List<Map<String, String>> things) {
        if (!things.isEmpty()) {
            told.add(new Told(title, things));
        }
    }

    private static void add(List<Fate> fates, Fate fate) {
        if (fate.count() > 0) {
            fates.add(fate);
        }
    }

    /** What was before then is over. */
    private static Instant before(String kept, Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(Period.parse(kept)).toInstant();
    }
}
