package eu.di4c.network.web;

import eu.di4c.kernel.Colour;
import eu.di4c.kernel.Mark;
import eu.di4c.network.City;
import eu.di4c.network.Crest;
import eu.di4c.network.Picture;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.Optional;

/** The colour and the crest of a city as a form. */
final class AppearanceForm {

    static final String ACCENT = "accent";
    static final String PNG = "crest.png";
    static final String ALT = "crest.alt";
    static final String GONE = "gone";

    private static final int COLOUR = 20;
    private static final int WORDS = 300;

    private AppearanceForm() {}

    static Form of(City city) {
        var form = Form.empty()
                .with(Form.REVISION, Mark.of(city).text())
                .with(ACCENT, city.accent().map(Colour::toString).orElse(""));
        return city.crest().map(crest -> form.with(ALT, crest.alt())).orElse(form);
    }

    /**
     * The city as it is to look.
     *
     * @param sent the picture that was sent along; without one, that of before stays unless it is to go
     */
    static City read(FormReader reader, City old, Optional<byte[]> sent) {
        var accent =
                reader.text(ACCENT, COLOUR).filter(text -> fits(reader, text)).map(Colour::of);
        if (sent.isEmpty()
                && old.crest().isEmpty()
                && reader.localText(ALT, WORDS).isPresent()) {
            reader.wrong(PNG, "site.form.missing");
        }
        var picture = sent.filter(png -> fits(reader, png))
                .map(png -> new Picture(png).mark())
                .or(() -> old.crest().map(Crest::picture))
                .filter(_ -> !reader.checked(GONE));
        return old.looking(accent, picture.map(mark -> new Crest(mark, reader.requiredText(ALT, WORDS))));
    }

    private static boolean fits(FormReader reader, String colour) {
        if (!Colour.fits(colour)) {
            reader.wrong(ACCENT, "network.form.appearance.accent.wrong", colour);
        }
        return Colour.fits(colour);
    }

    private static boolean fits(FormReader reader, byte[] png) {
        if (!Picture.isWelcome(png)) {
            reader.wrong(PNG, "network.form.appearance.crest.png.wrong");
        }
        return Picture.isWelcome(png);
    }
}
