package vn.tiencu.documents.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed widths: frames without borders for headers and signatures, grids with borders for lists. */
final class WordTables {

    private WordTables() {}

    static void look(XWPFTable table, List<Integer> widthsMm, boolean grid) {
        int total = widthsMm.stream().mapToInt(Integer::intValue).sum();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WordPage.twips(total).intValue());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        margins(table, grid ? 1.5 : 0);
        if (grid) {
            borders(table);
        } else {
            table.removeBorders();
        }
        columns(table, widthsMm);
    }

    /** Written even when zero: without them Word adds its own. */
    private static void margins(XWPFTable table, double sideMm) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(WordPage.twips(sideMm));
        }
    }

    private static void borders(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    }

    private static void columns(XWPFTable table, List<Integer> widthsMm) {
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        widthsMm.forEach(width -> columns.addNewGridCol().setW(WordPage.twips(width)));
    }

    /** The next cell of a row, over one column or several. */
    static XWPFTableCell cell(XWPFTableRow row, int columns, int widthMm) {
        XWPFTableCell cell = row.createCell();
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(WordPage.twips(widthMm).toString());
        if (columns > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return cell;
    }
}
