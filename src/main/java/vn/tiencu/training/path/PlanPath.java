package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.calendar.CalendarDay;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.TrainingPlan;

/**
 * Shows backwards from "before 31/01" the latest lawful day of each step that is ahead, and whether the plan still fits
 * (founding document 000, section 3; NĐ 171/2025, Điều 39.1).
 */
@Service
public class PlanPath {

    private final WorkingCalendar calendar;
    private final TermTable table;
    private final Standing standing;

    PlanPath(WorkingCalendar calendar, TermTable table, Standing standing) {
        this.calendar = calendar;
        this.table = table;
        this.standing = standing;
    }

    /** The way of a plan as it stands; {@code asOf} is the day from which the rest is counted. */
    public Course of(TrainingPlan plan, LocalDate asOf) {
        List<Track> found = new ArrayList<>();
        if (plan.kind() == PlanKind.ANNUAL && plan.end() == null) {
            List<Stand> open = standing.open(plan);
            found.add(issue(plan, open, asOf));
            found.add(report(plan, open, asOf));
        } else if (plan.kind() == PlanKind.ANNUAL && plan.report().sentOn() != null) {
            found.add(issue(plan, List.of(), asOf));
            found.add(tracks(plan)
                    .done(Track.Kind.REPORT, plan.reportBefore(), plan.report().sentOn()));
        }
        return course(plan.number().toString(), plan.year(), asOf, found);
    }

    /** The way of a plan that nobody has begun, as if it began on {@code asOf}. */
    public Course notBegun(int year, LocalDate asOf) {
        LocalDate ceiling = LocalDate.of(year, 1, 31);
        List<PathStep> way = PathStep.CALL_FOR_NEEDS.wayOn();
        Track issue = new Tracks(calendar, table.terms(), table::verdict)
                .open(Track.Kind.ISSUE, ceiling, way, List.of(), asOf, step -> 0);
        return course(null, year, asOf, List.of(issue));
    }

    private Track issue(TrainingPlan plan, List<Stand> open, LocalDate asOf) {
        LocalDate numbered = plan.issue().numberedOn();
        if (numbered != null) {
            return tracks(plan).done(Track.Kind.ISSUE, plan.issueBefore(), numbered);
        }
        List<Stand> mine = open.stream()
                .filter(each -> !each.step().isOfReport() && each.step() != PathStep.PUBLISH_PLAN)
                .toList();
        PathStep at = at(plan, mine);
        return tracks(plan)
                .open(
                        Track.Kind.ISSUE,
                        plan.issueBefore(),
                        at.wayOn(),
                        mine,
                        asOf,
                        step -> standing.answered(plan, step));
    }

    /** The report is begun by the process so many working days before its ceiling, or on the day at hand when that is later. */
    private Track report(TrainingPlan plan, List<Stand> open, LocalDate asOf) {
        List<Stand> mine =
                open.stream().filter(each -> each.step().isOfReport()).toList();
        LocalDate begins = calendar.workingDaysBefore(
                plan.reportBefore(),
                table.termsOf(plan.number().toString()).reportLead().amount());
        LocalDate begin = asOf.isBefore(begins) ? begins : asOf;
        PathStep at = mine.isEmpty() ? PathStep.REPORT_RESULTS : mine.get(0).step();
        return tracks(plan).open(Track.Kind.REPORT, plan.reportBefore(), at.wayOn(), mine, begin, step -> 0);
    }

    private static PathStep at(TrainingPlan plan, List<Stand> open) {
        return open.stream()
                .map(Stand::step)
                .min(PathStep::compareTo)
                .or(() -> Standing.step(plan.stage()))
                .orElse(PathStep.CALL_FOR_NEEDS);
    }

    private Tracks tracks(TrainingPlan plan) {
        return new Tracks(calendar, table.termsOf(plan.number().toString()), table::verdict);
    }

    private Course course(@Nullable String number, int year, LocalDate asOf, List<Track> found) {
        LocalDate last =
                found.stream().map(Track::ceiling).min(LocalDate::compareTo).orElse(asOf);
        boolean provisional =
                !last.isBefore(asOf) && calendar.days(asOf, last).stream().anyMatch(CalendarDay::provisional);
        return new Course(number, year, asOf, calendar.version(), provisional, List.copyOf(found));
    }
}
