package vn.tiencu.training.path;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.tiencu.calendar.CalendarDay;
import vn.tiencu.calendar.WorkingCalendar;

/** Working days numbered one after the other, so that a thousand runs can count without asking the calendar again. */
final class DayCount {

    /** Longer than any run; what goes beyond is as late as can be. */
    private static final int DAYS_AHEAD = 800;

    private final LocalDate first;
    private final int[] upTo;
    private final List<LocalDate> working = new ArrayList<>();

    DayCount(WorkingCalendar calendar, LocalDate first, LocalDate asOf) {
        this.first = first;
        List<CalendarDay> days = calendar.days(first, asOf.plusDays(DAYS_AHEAD));
        upTo = new int[days.size()];
        for (int at = 0; at < upTo.length; at++) {
            if (days.get(at).working()) {
                working.add(days.get(at).date());
            }
            upTo[at] = working.size();
        }
    }

    /** How many working days there are from the first day up to this one. */
    int number(LocalDate day) {
        long at = first.until(day, ChronoUnit.DAYS);
        return at < 0 ? 0 : upTo[(int) Math.min(at, upTo.length - 1L)];
    }

    /** The working day of a number. */
    LocalDate day(int number) {
        return working.get(Math.max(0, Math.min(number, working.size()) - 1));
    }
}
