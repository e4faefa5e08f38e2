package eu.di4c.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The numbering of lists in a DOCX: every list gets its own, so that the second one begins with one again. */
final class DocxLists {

    private static final int DEEPEST = 6;
    private static final int STEP = 360;

    private final XWPFNumbering numbering;
    private int made;

    DocxLists(XWPFDocument word) {
        numbering = word.createNumbering();
    }

    BigInteger bulleted() {
        return list(STNumberFormat.BULLET, 1);
    }

    BigInteger numbered(int first) {
        return list(STNumberFormat.DECIMAL, first);
    }

    private BigInteger list(STNumberFormat.Enum format, int first) {
        var form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(made++));
        for (int depth = 0; depth < DEEPEST; depth++) {
            var level = form.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.valueOf(first));
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(format == STNumberFormat.BULLET ? "•" : "%" + (depth + 1) + ".");
            var indent = level.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf((depth + 1L) * STEP));
            indent.setHanging(BigInteger.valueOf(STEP));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
    }

    static int deepest() {
        return DEEPEST - 1;
    }
}
