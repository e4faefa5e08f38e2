package eu.di4c.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;

/**
 * A document as PDF that screen readers can read and archives can keep: tagged, with embedded fonts (PDF/UA-1, ISO 14289-1;
 * PDF/A-2a, ISO 19005-2).
 *
 * <p>Nothing is fetched while it is made: a picture is in the document or not there.
 */
public final class Pdf {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    public static byte[] of(Document document) {
        return print(Paper.of(document), document);
    }

    static byte[] print(org.jsoup.nodes.Document paper, Document document) {
        try (var drawer = new BatikSVGDrawer();
                var printer = builder(drawer)
                        .withW3cDocument(new W3CDom().fromJsoup(paper), "di4c:/")
                        .buildPdfRenderer()) {
            printer.layout();
            try (var pdf = printer.createPDFKeepOpen()) {
                return StablePdf.bytes(pdf, document.dated());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PdfRendererBuilder builder(BatikSVGDrawer drawer) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .useSVGDrawer(drawer)
                .withProducer("DI4C");
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, kind) -> address.startsWith("data:image/png;"), priority);
        }
        fonts(builder, "LiberationSans", "Liberation Sans");
        fonts(builder, "LiberationMono", "Liberation Mono");
        font(builder, "LiberationSans-Regular", "serif", 400, FontStyle.NORMAL);
        return builder;
    }

    private static void fonts(PdfRendererBuilder builder, String file, String family) {
        font(builder, file + "-Regular", family, 400, FontStyle.NORMAL);
        font(builder, file + "-Bold", family, 700, FontStyle.NORMAL);
        font(builder, file + "-Italic", family, 400, FontStyle.ITALIC);
        font(builder, file + "-BoldItalic", family, 700, FontStyle.ITALIC);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        var resource = new ClassPathResource("liberation/" + file + ".ttf");
        builder.useFont(
                () -> {
                    try {
                        return resource.getInputStream();
                    } catch (IOException missing) {
                        throw new UncheckedIOException(missing);
                    }
                },
                family,
                weight,
                style,
                true);
    }
}
