package vn.tiencu.cockpit.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.cockpit.files.BoardSheet.SheetColumn;
import vn.tiencu.cockpit.view.Bottlenecks;
import vn.tiencu.cockpit.view.Compliance;

/** Figures as sheets. */
public final class FigureSheets {

    private static final List<SheetColumn> KEPT = List.of(
            new SheetColumn("name", 44),
            new SheetColumn("due", 12),
            new SheetColumn("met", 12),
            new SheetColumn("late", 12),
            new SheetColumn("stillOpen", 14),
            new SheetColumn("pending", 14),
            new SheetColumn("lateDays", 14),
            new SheetColumn("rate", 12));

    private static final List<SheetColumn> TAKEN = List.of(
            new SheetColumn("element", 44),
            new SheetColumn("done", 12),
            new SheetColumn("median", 14),
            new SheetColumn("ninetieth", 14),
            new SheetColumn("late", 12),
            new SheetColumn("lateShare", 12),
            new SheetColumn("waiting", 12),
            new SheetColumn("overdue", 12));

    private FigureSheets() {}

    /** The last row is the total. */
    public static BoardSheet compliance(Compliance shown) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        shown.rows().forEach(each -> rows.add(row(each)));
        rows.add(row(shown.total()));
        return new BoardSheet("cockpit.sheet.compliance", KEPT, rows);
    }

    private static List<@Nullable Object> row(Compliance.Row each) {
        return Arrays.asList(
                each.name(),
                each.due(),
                each.met(),
                each.late(),
                each.stillOpen(),
                each.pending(),
                each.lateDays(),
                each.rate());
    }

    public static BoardSheet bottlenecks(Bottlenecks shown) {
        return new BoardSheet(
                "cockpit.sheet.bottlenecks",
                TAKEN,
                shown.elements().stream().map(FigureSheets::row).toList());
    }

    private static List<@Nullable Object> row(Bottlenecks.Element each) {
        return Arrays.asList(
                each.name(),
                each.done(),
                each.median(),
                each.ninetieth(),
                each.late(),
                each.lateShare(),
                each.waiting(),
                each.overdue());
    }
}
