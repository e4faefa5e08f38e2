package eu.di4c.mailing;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What letters and wishes hold about a person, and how it goes. */
@Component
class LettersAboutPerson implements AboutPerson {

    private static final String LETTERS = "mailing.personal.letters";
    private static final String TEXTS = "mailing.personal.texts";
    private static final String WISHES = "mailing.personal.wishes";
    private static final String CIRCULARS = "mailing.personal.circulars";

    private final ProtectionStore store;
    private final LetterPaper paper;
    private final MailSettings settings;
    private final List<LetterKinds> kinds;

    LettersAboutPerson(ProtectionStore store, LetterPaper paper, MailSettings settings, List<LetterKinds> kinds) {
        this.kinds = List.copyOf(kinds);
        this.store = store;
        this.paper = paper;
        this.settings = settings;
    }

    @Override
    public String module() {
        return "mailing";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Recipient.class, QueuedLetter.class, Circular.class, Wish.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var told = new ArrayList<Told>();
        var letters = store.letters(person).stream().map(this::told).toList();
        if (!letters.isEmpty()) {
            told.add(new Told(LETTERS, letters));
        }
        var wishes = store.wishes(person).stream().map(LettersAboutPerson::told).toList();
        if (!wishes.isEmpty()) {
            told.add(new Told(WISHES, wishes));
        }
        return told;
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "mailing.kind", new Meaning.Code(this::kind),
                "mailing.state", new Meaning.Code(code -> "mailing.state." + code),
                "mailing.language", new Meaning.Tongue(),
                "mailing.wishes.frequency", new Meaning.Code(code -> "mailing.frequency." + code));
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        return fates(store.letters(person).size(), store.wishes(person).size(), store.circulars(person));
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        return fates(store.makeNameless(person, now), store.forgetWishes(person), store.circulars(person));
    }

    @Override
    public List<Fate> due(Instant now) {
        return List.of(
                Fate.goes(TEXTS, store.countContents(now.minus(settings.kept()))),
                Fate.nameless(LETTERS, store.countNames(namesUntil(now))));
    }

    @Override
    public List<Fate> clear(Actor by, Instant now, int most) {
        return List.of(
                Fate.goes(TEXTS, store.forgetContents(now.minus(settings.kept()), most)),
                Fate.nameless(LETTERS, store.forgetNames(namesUntil(now), now, most)));
    }

    private static List<Fate> fates(long letters, long wishes, long circulars) {
        var fates = new ArrayList<Fate>();
        if (letters > 0) {
            fates.add(Fate.nameless(LETTERS, letters));
        }
        if (wishes > 0) {
            fates.add(Fate.goes(WISHES, wishes));
        }
        if (circulars > 0) {
            fates.add(Fate.stays(
                    CIRCULARS, circulars, Personal.Purpose.ACCOUNTABILITY, LegalBasis.PUBLIC_TASK, Optional.empty()));
        }
        return fates;
    }

    /** The message that names a kind of letter; of those that nobody writes any more there is none. */
    private String kind(String code) {
        return kinds.stream()
                .flatMap(of -> of.letterKinds().stream())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(LetterKind::name)
                .orElse(code);
    }

    /** Whose letters were settled before then. */
    private static Instant namesUntil(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(Period.parse(Recipient.KEPT)).toInstant();
    }

    private Map<String, String> told(QueuedLetter letter) {
        var told = new LinkedHashMap<String, String>();
        told.put("mailing.queued", letter.at().toString());
        told.put("mailing.kind", letter.kind());
        told.put("mailing.state", letter.state().code());
        told.put("mailing.to", letter.to().name());
        told.put("mailing.address", letter.to().address().text());
        told.put("mailing.language", letter.to().language().tag());
        told.put("mailing.subject", letter.subject());
        letter.content()
                .ifPresent(content -> told.put("mailing.one.text", paper.text(letter, content, Optional.empty())));
        return told;
    }

    private static Map<String, String> told(Wish wish) {
        var told = new LinkedHashMap<String, String>();
        told.put("mailing.queued", wish.at().toString());
        told.put("mailing.kind", wish.kind());
        told.put("mailing.wishes.frequency", wish.frequency().code());
        return told;
    }
}
