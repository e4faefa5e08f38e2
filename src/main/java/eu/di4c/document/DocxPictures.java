package eu.di4c.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Pictures in a DOCX, each with its words; drawings become PNG, which every version of Word shows. */
final class DocxPictures {

    private static final double MILLIMETRE = 36_000;
    private static final float DOTS = 900;

    private DocxPictures() {}

    static void add(XWPFRun run, SafeHtml svg, String alt, int millimetresWide) {
        add(run, png(svg.toString()), alt, millimetresWide);
    }

    static void add(XWPFRun run, byte[] png, String alt, int millimetresWide) {
        try {
            var size = ImageIO.read(new ByteArrayInputStream(png));
            double width = millimetresWide * MILLIMETRE;
            double height = width * size.getHeight() / size.getWidth();
            var picture = run.addPicture(
                    new ByteArrayInputStream(png), PictureType.PNG, "picture.png", emu(width), emu(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
        } catch (InvalidFormatException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The drawing in dots; scripts and addresses in it are not followed. */
    static byte[] png(String svg) {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, DOTS);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        var bytes = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(bytes));
        } catch (TranscoderException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
        return bytes.toByteArray();
    }

    private static int emu(double length) {
        return Math.toIntExact(Math.min(Math.round(length), 170L * Units.EMU_PER_CENTIMETER / 10));
    }
}
