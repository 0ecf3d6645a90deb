package vn.tiencu.cockpit.files;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiencu.cockpit.files.BoardSheet.SheetColumn;
import vn.tiencu.cockpit.view.DueSoon;
import vn.tiencu.cockpit.view.Named;
import vn.tiencu.cockpit.view.StuckWork;

/** What must be watched as sheets. */
public final class WatchSheets {

    private static final List<SheetColumn> DUE = List.of(
            new SheetColumn("dueOn", 12),
            new SheetColumn("daysLeft", 12),
            new SheetColumn("number", 16),
            new SheetColumn("process", 26),
            new SheetColumn("element", 40),
            new SheetColumn("bodies", 40),
            new SheetColumn("people", 34),
            new SheetColumn("hidden", 40));

    private static final List<SheetColumn> STUCK = List.of(
            new SheetColumn("since", 12),
            new SheetColumn("number", 16),
            new SheetColumn("process", 26),
            new SheetColumn("element", 40),
            new SheetColumn("reason", 60),
            new SheetColumn("remedy", 60));

    private WatchSheets() {}

    public static BoardSheet due(List<DueSoon> due) {
        return new BoardSheet(
                "cockpit.sheet.due", DUE, due.stream().map(WatchSheets::row).toList());
    }

    private static List<@Nullable Object> row(DueSoon each) {
        return Arrays.asList(
                each.dueOn(),
                each.daysLeft(),
                each.number(),
                each.process().name(),
                each.name(),
                each.bodies().stream().map(Named::name).collect(Collectors.joining("; ")),
                CaseSheets.people(each.people()),
                each.hidden());
    }

    public static BoardSheet stuck(List<StuckWork> stuck) {
        return new BoardSheet(
                "cockpit.sheet.stuck",
                STUCK,
                stuck.stream().map(WatchSheets::row).toList());
    }

    private static List<@Nullable Object> row(StuckWork each) {
        return Arrays.asList(
                each.since() == null ? null : each.since().toLocalDate(),
                each.number(),
                each.process().name(),
                each.elementName(),
                each.reason(),
                each.remedy());
    }
}
