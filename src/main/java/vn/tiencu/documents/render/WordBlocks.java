package vn.tiencu.documents.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The blocks that templates are made of: {@code p}, {@code div class=line} and {@code table class=frame|grid}. */
final class WordBlocks {

    private static final Pattern WIDTH = Pattern.compile("width:\\s*(\\d+)mm");
    private static final int PAGE_MM = 165;
    private final XWPFDocument document;
    private final WordParagraphs paragraphs;

    WordBlocks(XWPFDocument document, Looks looks) {
        this.document = document;
        this.paragraphs = new WordParagraphs(looks);
    }

    void add(Element element) {
        if ("table".equals(element.getTagName())) {
            table(element);
        } else {
            block(element, document::createParagraph, PAGE_MM);
        }
    }

    private void block(Element element, Supplier<XWPFParagraph> place, int widthMm) {
        switch (element.getTagName()) {
            case "p" -> paragraphs.write(element, place.get());
            case "div" -> rule(place.get(), widthMm, millimetres(element));
            default -> throw new IllegalArgumentException("a paper has no <" + element.getTagName() + "> here");
        }
    }

    private static void rule(XWPFParagraph paragraph, int widthMm, int lineMm) {
        int side = WordPage.twips((widthMm - lineMm) / 2.0).intValue();
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBefore(50);
        paragraph.setSpacingAfter(0);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(java.math.BigInteger.valueOf(6));
        WordParagraphs.exactHeight(paragraph, 4);
    }

    private void table(Element element) {
        List<Integer> widths = children(children(element, "colgroup").get(0), "col").stream()
                .map(WordBlocks::millimetres)
                .toList();
        List<Element> rows = rows(element);
        XWPFTable table = document.createTable(rows.size(), widths.size());
        WordTables.look(table, widths, "grid".equals(element.getAttribute("class")));
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), table.getRow(row), widths);
        }
    }

    private void row(Element row, XWPFTableRow place, List<Integer> widths) {
        place.setCantSplitRow(true);
        List<Element> heads = children(row, "th");
        place.setRepeatHeader(!heads.isEmpty());
        List<Element> cells = heads.isEmpty() ? children(row, "td") : heads;
        for (int column = 0; column < cells.size(); column++) {
            cell(cells.get(column), place.getCell(column), widths.get(column));
        }
    }

    private void cell(Element cell, XWPFTableCell place, int widthMm) {
        place.removeParagraph(0);
        children(cell, null).forEach(each -> block(each, place::addParagraph, widthMm));
        if (place.getParagraphs().isEmpty()) {
            place.addParagraph();
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>(children(table, "tr"));
        children(table, "thead").forEach(head -> rows.addAll(children(head, "tr")));
        children(table, "tbody").forEach(body -> rows.addAll(children(body, "tr")));
        return rows;
    }

    private static List<Element> children(Element parent, @org.jspecify.annotations.Nullable String tag) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (tag == null || tag.equals(element.getTagName()))) {
                found.add(element);
            }
        }
        return found;
    }

    private static int millimetres(Element element) {
        Matcher width = WIDTH.matcher(element.getAttribute("style"));
        if (!width.find()) {
            throw new IllegalArgumentException("<" + element.getTagName() + "> needs a width in mm");
        }
        return Integer.parseInt(width.group(1));
    }
}
