package vn.tiencu.cockpit.files;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiencu.cockpit.files.BoardSheet.SheetColumn;
import vn.tiencu.cockpit.view.CaseFound;
import vn.tiencu.cockpit.view.Named;

/** The list of cases as a sheet. */
public final class CaseSheets {

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("number", 16),
            new SheetColumn("process", 26),
            new SheetColumn("people", 34),
            new SheetColumn("post", 34),
            new SheetColumn("unit", 30),
            new SheetColumn("leadBody", 34),
            new SheetColumn("begunOn", 12),
            new SheetColumn("endedOn", 12),
            new SheetColumn("outcome", 34),
            new SheetColumn("workingDays", 12),
            new SheetColumn("openSteps", 12),
            new SheetColumn("lateSteps", 12),
            new SheetColumn("hidden", 40));

    private CaseSheets() {}

    public static BoardSheet cases(List<CaseFound> cases) {
        return new BoardSheet(
                "cockpit.sheet.cases",
                COLUMNS,
                cases.stream().map(CaseSheets::row).toList());
    }

    private static List<@Nullable Object> row(CaseFound each) {
        return Arrays.asList(
                each.number(),
                each.process().name(),
                people(each.people()),
                name(each.post()),
                name(each.unit()),
                name(each.leadBody()),
                each.begunOn(),
                each.endedOn(),
                name(each.outcome()),
                each.workingDays(),
                each.openSteps(),
                each.lateSteps(),
                each.hidden());
    }

    static String people(List<Named> people) {
        return people.stream().map(Named::name).collect(Collectors.joining("; "));
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }
}
