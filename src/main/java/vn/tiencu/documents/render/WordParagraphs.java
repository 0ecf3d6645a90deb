package vn.tiencu.documents.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Paragraphs of Word with the looks of the page. */
final class WordParagraphs {

    private final Looks looks;

    WordParagraphs(Looks looks) {
        this.looks = looks;
    }

    void write(Element source, XWPFParagraph paragraph) {
        Look look = looks.get(source.getAttribute("class"));
        paragraph.setAlignment(alignment(look));
        paragraph.setSpacingBefore(look.before() * 20);
        paragraph.setSpacingAfter(look.after() * 20);
        paragraph.setSpacingBetween(1.04, LineSpacingRule.AUTO);
        if (look.firstMm() > 0) {
            paragraph.setIndentationFirstLine(WordPage.twips(look.firstMm()).intValue());
        }
        paragraph.setKeepNext(look.keep());
        if (source.getTextContent().isEmpty()) {
            exactHeight(paragraph, look.size());
        }
        runs(source, paragraph, look, look.bold());
    }

    static void exactHeight(XWPFParagraph paragraph, int points) {
        var spacing = paragraph.getCTP().getPPr().getSpacing();
        spacing.setLine(BigInteger.valueOf(points * 20L));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static void runs(Node source, XWPFParagraph paragraph, Look look, boolean bold) {
        for (Node node = source.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                run(text.getData().replaceAll("[ \\t\\r\\n]+", " "), paragraph, look, bold);
            } else if (node instanceof Element element && "b".equals(element.getTagName())) {
                runs(element, paragraph, look, true);
            }
        }
    }

    private static void run(String text, XWPFParagraph paragraph, Look look, boolean bold) {
        XWPFRun run = paragraph.createRun();
        CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
        fonts.setAscii(WordPage.FAMILY);
        fonts.setHAnsi(WordPage.FAMILY);
        fonts.setCs(WordPage.FAMILY);
        fonts.setEastAsia(WordPage.FAMILY);
        run.setFontSize(look.size());
        run.setBold(bold);
        run.setItalic(look.italic());
        run.setUnderline(look.underline() ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
        run.setText(text);
    }

    private static ParagraphAlignment alignment(Look look) {
        return switch (look.align()) {
            case "center" -> ParagraphAlignment.CENTER;
            case "right" -> ParagraphAlignment.RIGHT;
            case "justify" -> ParagraphAlignment.BOTH;
            default -> ParagraphAlignment.LEFT;
        };
    }
}
