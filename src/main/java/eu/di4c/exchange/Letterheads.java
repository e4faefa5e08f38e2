package eu.di4c.exchange;

import eu.di4c.document.Letterhead;
import eu.di4c.document.Logo;
import java.util.Base64;

/** Letterheads in files: of an organisation as it is, and of a notice as it was. */
final class Letterheads {

    private static final Kind<byte[]> PNG =
            new Kind<>("a PNG picture of at most 512 KiB in Base64", new byte[0], Kind.TEXT.forms(), Meaning::base64);

    private Letterheads() {}

    static Letterhead read(Fields in) {
        var language = in.one("language", Kind.LANGUAGE);
        in.needsSome("issuer", "the name of an organisation, in one or more lines");
        return new Letterhead(
                language,
                in.many("issuer", Kind.LINE),
                in.maybe("motto", Kind.LINE),
                in.many("place", Kind.LINE),
                in.maybe("fiscalCode", Kind.LINE),
                in.inner("logo", Letterheads::logo));
    }

    private static Logo logo(Fields in) {
        String alt = in.one("alt", Kind.LINE);
        byte[] png = in.one("png", PNG);
        return new Logo(png, alt);
    }

    static Out write(Letterhead letterhead) {
        var out = new Out()
                .text("language", letterhead.language().tag())
                .texts("issuer", letterhead.issuer())
                .text("motto", letterhead.motto())
                .texts("place", letterhead.place())
                .text("fiscalCode", letterhead.fiscalCode());
        letterhead
                .logo()
                .ifPresent(logo -> out.inner(
                        "logo",
                        new Out()
                                .text("alt", logo.alt())
                                .text("png", Base64.getEncoder().encodeToString(logo.png()))));
        return out;
    }
}
