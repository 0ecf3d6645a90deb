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

/**
 * The blocks that templates are made of: {@code p}, {@code div class=line}, {@code table class=frame|grid}, and at the end
 * {@code div class=annex} for annexes, upright or {@code wide}.
 */
final class WordBlocks {

    private static final Pattern WIDTH = Pattern.compile("width:\\s*(\\d+)mm");
    private static final String ANNEX = "annex";
    private final XWPFDocument document;
    private final WordParagraphs paragraphs;
    private int pageMm = WordPage.widthMm(false);

    WordBlocks(XWPFDocument document, Looks looks) {
        this.document = document;
        this.paragraphs = new WordParagraphs(looks);
    }

    void add(Element element) {
        List<String> kinds = List.of(element.getAttribute("class").split(" "));
        if ("table".equals(element.getTagName())) {
            table(element);
        } else if (kinds.contains(ANNEX)) {
            annex(element, kinds.contains("wide"));
        } else {
            block(element, document::createParagraph, pageMm);
        }
    }

    private void annex(Element element, boolean wide) {
        pageMm = WordPage.widthMm(wide);
        WordPage.annex(document, wide);
        children(element, null).forEach(this::add);
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
        XWPFTable table = document.createTable(1, 1);
        WordTables.look(table, widths, "grid".equals(element.getAttribute("class")));
        table.removeRow(0);
        int at = 0;
        for (Element row : rows(element)) {
            row(row, table.insertNewTableRow(at++), widths);
        }
    }

    private void row(Element row, XWPFTableRow place, List<Integer> widths) {
        place.setCantSplitRow(true);
        List<Element> heads = children(row, "th");
        place.setRepeatHeader(!heads.isEmpty());
        int column = 0;
        for (Element cell : heads.isEmpty() ? children(row, "td") : heads) {
            int span = span(cell);
            int width = widths.subList(column, column + span).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            cell(cell, WordTables.cell(place, span, width), width);
            column += span;
        }
    }

    private static int span(Element cell) {
        String columns = cell.getAttribute("colspan");
        return columns.isEmpty() ? 1 : Integer.parseInt(columns);
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
