package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiencu.calendar.Deadline.Day;

/** Counts a term on one edition of the calendar (Bộ luật Dân sự, Điều 147–148). */
record Counting(Edition edition) {

    private static final String ROLLED = "ngày làm việc tiếp theo, vì ngày cuối cùng của thời hạn là ngày nghỉ";
    private static final String ROLLED_BY = "Bộ luật Dân sự 2015, Điều 148.5";

    /** The last day of a term alone, for thousands of them at a time. */
    LocalDate due(LocalDate from, Term term) {
        LocalDate last = lastDay(from, term);
        if (term.unit() != Term.Unit.UNTIL_DAY) {
            return edition.workingDayFrom(last);
        }
        LocalDate before = workingDaysBefore(last.plusDays(1), 1);
        return before.isBefore(from) ? from : before;
    }

    Deadline deadline(LocalDate from, Term term) {
        LocalDate last = lastDay(from, term);
        LocalDate due = due(from, term);
        boolean byWorkingDays = term.unit() == Term.Unit.WORKING_DAYS;
        List<Day> days = new ArrayList<>();
        boolean provisional = edition.day(due).provisional();
        for (LocalDate date = from.plusDays(1); !date.isAfter(due); date = date.plusDays(1)) {
            CalendarDay day = edition.day(date);
            days.add(explained(day, last, byWorkingDays));
            provisional |= day.provisional() && (byWorkingDays || !date.isBefore(last));
        }
        return new Deadline(from, term, due, edition.version(), provisional, List.copyOf(days));
    }

    /** The n-th working day before a day. */
    LocalDate workingDaysBefore(LocalDate day, int amount) {
        LocalDate date = day;
        for (int left = amount; left > 0; ) {
            date = date.minusDays(1);
            left -= edition.working(date) ? 1 : 0;
        }
        return date;
    }

    /** The day before the first of the last {@code workingDays} working days; for none, the last working day itself. */
    LocalDate latestStart(LocalDate before, int workingDays) {
        return workingDays == 0
                ? workingDaysBefore(before, 1)
                : workingDaysBefore(before, workingDays).minusDays(1);
    }

    /** The nominal last day, before a rest day moves it. */
    LocalDate lastDay(LocalDate from, Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> workingDaysAfter(from, term.amount());
            case CALENDAR_DAYS, UNTIL_DAY -> from.plusDays(term.amount());
            case MONTHS -> from.plusMonths(term.amount());
            case YEARS -> from.plusYears(term.amount());
        };
    }

    private LocalDate workingDaysAfter(LocalDate from, int amount) {
        LocalDate date = from;
        for (int left = amount; left > 0; ) {
            date = date.plusDays(1);
            left -= edition.working(date) ? 1 : 0;
        }
        return date;
    }

    private static Day explained(CalendarDay day, LocalDate last, boolean byWorkingDays) {
        boolean within = !day.date().isAfter(last);
        if (!within && day.type() == CalendarDay.Type.WORKING) {
            return new Day(day.date(), false, ROLLED, ROLLED_BY);
        }
        return new Day(day.date(), within && (!byWorkingDays || day.working()), day.reason(), day.source());
    }
}
