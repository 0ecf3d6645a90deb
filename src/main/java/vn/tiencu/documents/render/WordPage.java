package vn.tiencu.documents.render;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 with margins 20, 20, 30, 15 mm and the page number at the top from page two (NĐ 30/2020, Phụ lục I). */
final class WordPage {

    /** The typeface that papers are asked to use; Word brings it, the PDF carries a metric twin. */
    static final String FAMILY = "Times New Roman";

    private static final int SHORT_MM = 210;
    private static final int LONG_MM = 297;
    private static final int SIDES_MM = 45;

    private WordPage() {}

    /** Room between the margins. */
    static int widthMm(boolean wide) {
        return (wide ? LONG_MM : SHORT_MM) - SIDES_MM;
    }

    static void setUp(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz();
        turn(section, false);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(twips(20));
        margin.setBottom(twips(20));
        margin.setLeft(twips(30));
        margin.setRight(twips(15));
        margin.setHeader(twips(10));
        margin.setFooter(twips(10));
        margin.setGutter(BigInteger.ZERO);
        document.createStyles();
        document.getStyles().setSpellingLanguage("vi-VN");
        document.createHeader(HeaderFooterType.FIRST);
        pageNumber(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
    }

    /** Ends the pages so far; those that follow are an annex, whose pages are counted apart (NĐ 30/2020, Phụ lục I). */
    static void annex(XWPFDocument document, boolean wide) {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        WordParagraphs.exactHeight(last, 1);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        last.getCTP().getPPr().setSectPr(section);
        section.setHeaderReferenceArray(new CTHdrFtrRef[0]);
        turn(section, wide);
        var count = section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType();
        count.setStart(BigInteger.ONE);
    }

    private static void turn(CTSectPr section, boolean wide) {
        CTPageSz size = section.getPgSz();
        size.setW(twips(wide ? LONG_MM : SHORT_MM));
        size.setH(twips(wide ? SHORT_MM : LONG_MM));
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    private static void pageNumber(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        XWPFRun run = new XWPFRun(
                paragraph.getCTP().getFldSimpleArray(0).addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
        run.setFontFamily(FAMILY);
        run.setFontSize(13);
        run.setText("2");
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
