package eu.di4c.document;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.protection.AboutPerson;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who brought which file in; that stays, because it shows how the file came into the record. */
@Component
class FilesAboutPerson implements AboutPerson {

    private static final String TITLE = "document.personal.files";

    private final FileStore store;

    FilesAboutPerson(FileStore store) {
        this.store = store;
    }

    @Override
    public String module() {
        return "document";
    }

    @Override
    public List<Class<? extends Record>> declared() {
        return List.of(KeptFile.class);
    }

    @Override
    public List<Told> told(Whom person) {
        var files = store.by(person.name()).stream().map(FilesAboutPerson::told).toList();
        return files.isEmpty() ? List.of() : List.of(new Told(TITLE, files));
    }

    @Override
    public Map<String, Meaning> meanings() {
        return Map.of(
                "document.file.size",
                new Meaning.Bytes(),
                "document.file.type",
                new Meaning.Code(FilesAboutPerson::type));
    }

    @Override
    public List<Fate> fate(Whom person, Instant now) {
        long files = store.by(person.name()).size();
        return files == 0
                ? List.of()
                : List.of(Fate.stays(
                        TITLE, files, Personal.Purpose.ACCOUNTABILITY, LegalBasis.PUBLIC_TASK, Optional.empty()));
    }

    @Override
    public List<Fate> erase(Actor by, Whom person, Instant now) {
        return fate(person, now);
    }

    private static String type(String mediaType) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst()
                .map(type -> "document.file.type." + type.ending())
                .orElse(mediaType);
    }

    private static Map<String, String> told(KeptFile file) {
        var told = new LinkedHashMap<String, String>();
        told.put("document.file.at", file.at().toString());
        told.put("document.file.name", file.name());
        told.put("document.file.type", file.type().mediaType());
        told.put("document.file.size", String.valueOf(file.size()));
        return told;
    }
}
