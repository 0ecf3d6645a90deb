package vn.tiencu.cockpit.files;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.cockpit.files.BoardSheet.SheetColumn;
import vn.tiencu.cockpit.view.CaseTimeline;
import vn.tiencu.cockpit.view.CaseTimeline.Act;
import vn.tiencu.cockpit.view.CaseTimeline.Share;
import vn.tiencu.cockpit.view.CaseTimeline.Step;
import vn.tiencu.cockpit.view.Named;
import vn.tiencu.kernel.Message;

/** The way of one case as sheets: its steps, what was done, and where the working days went. */
public final class TimelineSheets {

    private static final List<SheetColumn> STEPS = List.of(
            new SheetColumn("element", 44),
            new SheetColumn("body", 40),
            new SheetColumn("givenOn", 12),
            new SheetColumn("dueOn", 12),
            new SheetColumn("firstDueOn", 14),
            new SheetColumn("doneOn", 12),
            new SheetColumn("state", 14),
            new SheetColumn("workingDays", 12),
            new SheetColumn("lateDays", 14));

    private static final List<SheetColumn> ACTS =
            List.of(new SheetColumn("actedOn", 12), new SheetColumn("act", 44), new SheetColumn("body", 40));

    private static final List<SheetColumn> SPENT = List.of(
            new SheetColumn("where", 44),
            new SheetColumn("times", 10),
            new SheetColumn("workingDays", 14),
            new SheetColumn("lateSteps", 12));

    private TimelineSheets() {}

    /** Acts have no row where the reader may not read the case. */
    public static BoardSheet[] timeline(CaseTimeline shown) {
        return new BoardSheet[] {
            new BoardSheet(
                    "cockpit.sheet.steps",
                    STEPS,
                    shown.steps().stream().map(TimelineSheets::step).toList()),
            new BoardSheet(
                    "cockpit.sheet.acts",
                    ACTS,
                    shown.acts().stream().map(TimelineSheets::act).toList()),
            spent("cockpit.sheet.byStep", shown.byStep()),
            spent("cockpit.sheet.byBody", shown.byBody())
        };
    }

    private static List<@Nullable Object> step(Step each) {
        return Arrays.asList(
                each.name(),
                name(each.body()),
                day(each.givenAt()),
                each.dueOn(),
                each.firstDueOn(),
                day(each.doneAt()),
                Message.of("cockpit.state." + each.state().name()),
                each.workingDays(),
                each.lateBy());
    }

    private static List<@Nullable Object> act(Act each) {
        return Arrays.asList(day(each.at()), each.name(), name(each.body()));
    }

    private static BoardSheet spent(String title, List<Share> shares) {
        return new BoardSheet(
                title,
                SPENT,
                shares.stream()
                        .map(each -> Arrays.<@Nullable Object>asList(
                                each.name(), each.steps(), each.workingDays(), each.lateSteps()))
                        .toList());
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toLocalDate();
    }
}
