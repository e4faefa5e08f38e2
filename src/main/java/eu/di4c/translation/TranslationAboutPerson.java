package eu.di4c.translation;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal.Purpose;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who entered which version of a text; that stays, because it says who answers for what an authority published in her language. */
@Component
class TranslationAboutPerson implements AboutPerson {

    private static final String TITLE = "translation.personal.versions";

    private final VersionStore store;

    TranslationAboutPerson(VersionStore store) {
        this.store = store;
    }

    @Override
    public String module() {
        return "translation";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(Version.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var versions = store.by(person.name()).stream()
                .map(TranslationAboutPerson::told)
                .toList();
        return versions.isEmpty() ? List.of() : List.of(new Told(TITLE, versions));
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
