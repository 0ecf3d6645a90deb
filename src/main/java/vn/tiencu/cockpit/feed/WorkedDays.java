package vn.tiencu.cockpit.feed;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.WorkingCalendar;

/** Counts working days between two days quickly; years are remembered until the calendar has another version. */
@Component
public class WorkedDays {

    private final WorkingCalendar calendar;
    private volatile Remembered remembered = new Remembered("", Map.of());

    WorkedDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Working days of each year, added up to each of its days. */
    private record Remembered(String version, Map<Integer, int[]> years) {}

    /** Working days after one day up to another one; the first is not counted (Bộ luật Dân sự, Điều 147). 0 if it is not later. */
    public int between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        int counted = upTo(to) - upTo(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            counted += upTo(LocalDate.of(year, 12, 31));
        }
        return counted;
    }

    private int upTo(LocalDate day) {
        String version = calendar.version();
        Remembered known = remembered;
        if (!known.version().equals(version)) {
            known = new Remembered(version, new ConcurrentHashMap<>());
            remembered = known;
        }
        return known.years().computeIfAbsent(day.getYear(), this::year)[day.getDayOfYear()];
    }

    private int[] year(int year) {
        var days = calendar.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        int[] upTo = new int[days.size() + 1];
        for (int at = 1; at < upTo.length; at++) {
            upTo[at] = upTo[at - 1] + (days.get(at - 1).working() ? 1 : 0);
        }
        return upTo;
    }
}
