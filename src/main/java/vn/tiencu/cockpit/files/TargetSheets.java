package vn.tiencu.cockpit.files;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.cockpit.files.BoardSheet.SheetColumn;
import vn.tiencu.cockpit.targets.TargetShown;
import vn.tiencu.cockpit.targets.TargetShown.UnitShown;
import vn.tiencu.cockpit.targets.TargetShown.YearShown;
import vn.tiencu.kernel.Message;

/** The targets of the resolutions as sheets: year by year, and the units that fall short in the last one. */
public final class TargetSheets {

    private static final List<SheetColumn> YEARS = List.of(
            new SheetColumn("requirement", 12),
            new SheetColumn("definition", 60),
            new SheetColumn("year", 8),
            new SheetColumn("value", 10),
            new SheetColumn("measuredIn", 10),
            new SheetColumn("wantedFrom", 12),
            new SheetColumn("wantedTo", 12),
            new SheetColumn("dueYear", 12),
            new SheetColumn("count", 10),
            new SheetColumn("of", 10),
            new SheetColumn("reached", 14),
            new SheetColumn("evidence", 40),
            new SheetColumn("base", 60),
            new SheetColumn("source", 60));

    private static final List<SheetColumn> SHORT = List.of(
            new SheetColumn("requirement", 12),
            new SheetColumn("definition", 60),
            new SheetColumn("unit", 44),
            new SheetColumn("count", 10),
            new SheetColumn("of", 10));

    private TargetSheets() {}

    /** A target without figures keeps one row, which says so. */
    public static BoardSheet[] targets(List<TargetShown> targets) {
        return new BoardSheet[] {
            new BoardSheet(
                    "cockpit.sheet.targets",
                    YEARS,
                    targets.stream().flatMap(TargetSheets::years).toList()),
            new BoardSheet(
                    "cockpit.sheet.fallShort",
                    SHORT,
                    targets.stream().flatMap(TargetSheets::outside).toList())
        };
    }

    private static Stream<List<@Nullable Object>> years(TargetShown target) {
        return target.years().isEmpty()
                ? Stream.of(row(target, null))
                : target.years().stream().map(year -> row(target, year));
    }

    private static List<@Nullable Object> row(TargetShown target, @Nullable YearShown year) {
        return Arrays.asList(
                target.requirement(),
                target.definition(),
                year == null ? null : year.year(),
                year == null ? null : year.value(),
                Message.of("cockpit.unit." + target.unit()),
                target.wantedFrom(),
                target.wantedTo(),
                target.dueYear(),
                year == null ? null : year.count(),
                year == null ? null : year.of(),
                Message.of("cockpit.reached." + reached(year)),
                year == null ? null : year.evidence(),
                target.base(),
                target.source());
    }

    private static String reached(@Nullable YearShown year) {
        if (year == null) {
            return "NO_FIGURES";
        }
        if (year.met() == null) {
            return "NOTHING_TO_COMPARE";
        }
        return year.met() ? "MET" : "NOT_MET";
    }

    private static Stream<List<@Nullable Object>> outside(TargetShown target) {
        return target.outside().stream().map(each -> unit(target, each));
    }

    private static List<@Nullable Object> unit(TargetShown target, UnitShown unit) {
        return Arrays.asList(target.requirement(), target.definition(), unit.name(), unit.count(), unit.of());
    }
}
