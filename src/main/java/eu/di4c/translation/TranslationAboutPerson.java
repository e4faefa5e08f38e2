package eu.di4c.translation;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal.Purpose;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who entered which version of a text; that stays, because it says who answers for what an authority published in her language. */
@Component
class TranslationAboutPerson implements AboutPerson {

    private static final String TITLE = "translation.personal.versions";

    private static final String INTERFACE = "translation.personal.phrasings";

    private final VersionStore store;
    private final PhrasingStore phrasings;

    TranslationAboutPerson(VersionStore store, PhrasingStore phrasings) {
        this.store = store;
        this.phrasings = phrasings;
    }

    @Override
    public String module() {
        return "translation";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Version.class, Phrasing.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var versions = store.by(person.name()).stream()
                .map(TranslationAboutPerson::told)
                .toList();
        var said = phrasings.by(person.name()).stream()
                .map(TranslationAboutPerson::told)
                .toList();
        return Stream.of(new Told(TITLE, versions), new Told(INTERFACE, said))
                .filter(told -> !told.things().isEmpty())
                .toList();
    }

    private static Map<String, String> told(Phrasing said) {
        var told = new LinkedHashMap<String, String>();
        told.put("translation.personal.at", said.at().toString());
        told.put("translation.personal.thing", said.key());
        told.put("translation.personal.language", said.language().tag());
        told.put("translation.personal.words", said.words().orElse(said.program()));
        return told;
    }

    private static Map<String, String> told(Version version) {
        var told = new LinkedHashMap<String, String>();
        version.at().ifPresent(at -> told.put("translation.personal.at", at.toString()));
        told.put("translation.personal.thing", version.subject() + " " + version.field());
        told.put("translation.personal.language", version.language());
        told.put("translation.personal.words", version.words());
        return told;
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of("translation.personal.language", new Meaning.Tongue());
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        return told(person).stream()
                .map(told -> Fate.stays(
                        told.title(),
                        told.things().size(),
                        Purpose.ACCOUNTABILITY,
                        LegalBasis.PUBLIC_TASK,
                        Optional.empty()))
                .toList();
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        return fate(person, now);
    }
}
