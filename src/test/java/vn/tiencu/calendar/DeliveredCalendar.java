package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.List;

/** The calendar as delivered with the product, without a store, for tests. */
public class DeliveredCalendar implements WorkingCalendar {

    private final Edition edition = DeliveredDays.edition();
    private final Counting counting = new Counting(edition);

    @Override
    public Deadline deadline(LocalDate from, Term term) {
        return counting.deadline(from, term);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return edition.working(day);
    }

    @Override
    public LocalDate workingDaysBefore(LocalDate day, int amount) {
        return counting.workingDaysBefore(day, amount);
    }

    @Override
    public LocalDate latestStart(LocalDate before, int workingDays) {
        return counting.latestStart(before, workingDays);
    }

    @Override
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(edition::day).toList();
    }

    @Override
    public String version() {
        return edition.version();
    }
}
