package eu.di4c.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes a PDF so that the same document gives the same bytes: the only time in it is the day the document bears. */
final class StablePdf {

    private static final Pattern TIMES = Pattern.compile("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*");

    private StablePdf() {}

    static byte[] bytes(PDDocument pdf, LocalDate dated) throws IOException {
        var midnight = dated.atStartOfDay(ZoneOffset.UTC);
        var information = pdf.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(midnight));
        information.setModificationDate(GregorianCalendar.from(midnight));
        restate(pdf, dated);
        pdf.setDocumentId(dated.toEpochDay());
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** The XMP packet says the same times as the information dictionary, as PDF/A asks (ISO 19005-2, 6.6.3). */
    private static void restate(PDDocument pdf, LocalDate dated) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        String packet = new String(Objects.requireNonNull(catalog.getMetadata()).toByteArray(), StandardCharsets.UTF_8);
        String stable = TIMES.matcher(packet).replaceAll("$1" + dated + "T00:00:00Z");
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(stable.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }
}
