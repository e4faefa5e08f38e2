package eu.di4c.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, the reference checker of the PDF Association, what a PDF breaks; no answer is a good answer. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What breaks PDF/UA-1, the standard for accessible PDF. */
    public static List<String> accessibility(byte[] pdf) {
        return broken(pdf, PDFAFlavour.PDFUA_1);
    }

    /** What breaks PDF/A-2a, the standard for PDF in archives. */
    public static List<String> archive(byte[] pdf) {
        return broken(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour standard) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
