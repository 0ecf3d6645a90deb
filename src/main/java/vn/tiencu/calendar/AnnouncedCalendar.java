package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers from an edition, the newest unless told otherwise: the announced days, and what the law says where nothing is announced yet. */
@Component
class AnnouncedCalendar implements WorkingCalendar {

    private final Supplier<Edition> current;

    AnnouncedCalendar(Supplier<Edition> current) {
        this.current = current;
    }

    @Override
    public Deadline deadline(LocalDate from, Term term) {
        return new Counting(current.get()).deadline(from, term);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return current.get().working(day);
    }

    @Override
    public LocalDate workingDaysBefore(LocalDate day, int amount) {
        return new Counting(current.get()).workingDaysBefore(day, amount);
    }

    @Override
    public LocalDate latestStart(LocalDate before, int workingDays) {
        return new Counting(current.get()).latestStart(before, workingDays);
    }

    @Override
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        Edition edition = current.get();
        return from.datesUntil(to.plusDays(1)).map(edition::day).toList();
    }

    @Override
    public String version() {
        return current.get().version();
    }
}
