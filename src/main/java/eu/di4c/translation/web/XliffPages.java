package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Outcome;
import eu.di4c.site.Html;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.translation.Phrasings;
import eu.di4c.translation.Translations;
import eu.di4c.translation.xliff.Comparison;
import eu.di4c.translation.xliff.InterfaceFile;
import eu.di4c.translation.xliff.Reading;
import eu.di4c.translation.xliff.Trouble;
import eu.di4c.translation.xliff.Xliff;
import eu.di4c.translation.xliff.XliffReader;
import eu.di4c.translation.xliff.XliffWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Texts to be translated as XLIFF files: out for the programs of translators, and in again, tried first and then confirmed. */
@Controller
class XliffPages {

    private static final MediaType XLIFF = MediaType.parseMediaType("application/xliff+xml");
    private static final String INTERFACE = InterfacePages.HOME + "{lang}";
    private static final String CONTENT = "/translations/content/{lang}";

    private final Phrasings phrasings;
    private final Translations translations;
    private final ContentDesk desk;

    XliffPages(Phrasings phrasings, Translations translations, ContentDesk desk) {
        this.phrasings = phrasings;
        this.translations = translations;
        this.desk = desk;
    }

    @GetMapping(INTERFACE + ".xlf")
    ResponseEntity<byte[]> messages(Visit visit, @PathVariable String lang, Form form) {
        return file(ofInterface(visit, lang).file().xliff(onlyOpen(form)));
    }

    @GetMapping(CONTENT + ".xlf")
    ResponseEntity<byte[]> texts(Visit visit, @PathVariable String lang, Form form) {
        var source = form.value("source").isEmpty() ? Language.EN.tag() : form.value("source");
        if (!source.matches("[a-z]{2,3}")) {
            throw new Missing();
        }
        return file(ofContent(visit, lang, form).file(source).xliff(onlyOpen(form)));
    }

    private static boolean onlyOpen(Form form) {
        return form.value("open").equals("true");
    }

    private static ResponseEntity<byte[]> file(Xliff file) {
        var name = ContentDisposition.attachment()
                .filename("%s-%s-%s.xlf".formatted(file.name(), file.source(), file.target()))
                .build();
        return ResponseEntity.ok()
                .contentType(XLIFF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(XliffWriter.write(file));
    }

    @GetMapping(INTERFACE + "/import")
    Html askMessages(Visit visit, @PathVariable String lang) {
        return page(visit, TrialPage.asking(ofInterface(visit, lang), visit.words()));
    }

    @GetMapping(CONTENT + "/import")
    Html askTexts(Visit visit, @PathVariable String lang, Form form) {
        return page(visit, TrialPage.asking(ofContent(visit, lang, form), visit.words()));
    }

    @PostMapping(INTERFACE + "/import")
    Reply takeMessages(
            Visit visit,
            @PathVariable String lang,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form)
            throws IOException {
        return take(visit, ofInterface(visit, lang), Parcel.of(file, form));
    }

    @PostMapping(CONTENT + "/import")
    Reply takeTexts(
            Visit visit,
            @PathVariable String lang,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Form form)
            throws IOException {
        return take(visit, ofContent(visit, lang, form), Parcel.of(file, form));
    }

    private XliffDesk.OfInterface ofInterface(Visit visit, String lang) {
        var language = ContentDesk.language(lang);
        var file = new InterfaceFile(language, phrasings.texts(visit.by(), language));
        return new XliffDesk.OfInterface(visit, file, phrasings);
    }

    private XliffDesk.OfContent ofContent(Visit visit, String lang, Form form) {
        var asked = desk.asked(visit, lang, form);
        return new XliffDesk.OfContent(visit, asked, desk.tasks(visit, asked), translations);
    }

    private Reply take(Visit visit, XliffDesk at, Parcel parcel) {
        if (parcel.content().length == 0) {
            return refused(visit, TrialPage.without(at, visit.words()));
        }
        return switch (XliffReader.read(parcel.content())) {
            case Reading.Unreadable(var because) ->
                refused(visit, TrialPage.of(at, new Comparison(because, List.of()), parcel, visit.words()));
            case Reading.Read(var sent) -> compared(visit, at, at.compare(sent), parcel);
        };
    }

    private Reply compared(Visit visit, XliffDesk at, Comparison comparison, Parcel parcel) {
        if (!comparison.troubles().isEmpty()) {
            return refused(visit, TrialPage.of(at, comparison, parcel, visit.words()));
        }
        var tooLarge = parcel.tooLarge(comparison).map(trouble -> new Comparison(List.of(trouble), List.of()));
        if (tooLarge.isPresent()) {
            return refused(visit, TrialPage.of(at, tooLarge.get(), parcel, visit.words()));
        }
        var trial = TrialPage.of(at, comparison, parcel, visit.words());
        if (!parcel.confirmed()) {
            return page(visit, trial);
        }
        var meanwhile = parcel.unseen(comparison);
        if (!meanwhile.isEmpty()) {
            return refused(visit, trial.meanwhile(meanwhile, visit.words()));
        }
        return put(visit, at, comparison, parcel);
    }

    private static Reply put(Visit visit, XliffDesk at, Comparison comparison, Parcel parcel) {
        return switch (at.put(comparison)) {
            case Outcome.Done<?> _ -> Sent.saying("translation.said.imported", at.home());
            case Outcome.Overtaken<?> _ ->
                refused(visit, TrialPage.of(at, undone("", "translation.overtaken"), parcel, visit.words()));
            case Outcome.Refused<?>(var because) ->
                refused(
                        visit,
                        TrialPage.of(
                                at,
                                undone(
                                        because.getFirst().field(),
                                        because.getFirst().message()),
                                parcel,
                                visit.words()));
        };
    }

    private static Comparison undone(String unit, String message) {
        return new Comparison(List.of(new Trouble(unit, message, List.of(), "", "")), List.of());
    }

    private static Html page(Visit visit, TrialPage page) {
        return Html.page("translation/import", visit, page);
    }

    private static Html refused(Visit visit, TrialPage page) {
        return page(visit, page).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
