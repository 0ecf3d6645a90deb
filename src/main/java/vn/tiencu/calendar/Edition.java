package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;

/** One version of the calendar, its years laid out once and kept, since thousands of deadlines are recomputed on it. */
final class Edition {

    private final String version;
    private final List<DayRow> announced;
    private final List<RuleRow> rules;
    private final Map<Integer, CalendarDay[]> years = new ConcurrentHashMap<>();

    Edition(String version, List<DayRow> announced, List<RuleRow> rules) {
        this.version = version;
        this.announced = List.copyOf(announced);
        this.rules = List.copyOf(rules);
    }

    String version() {
        return version;
    }

    List<DayRow> announced() {
        return announced;
    }

    List<RuleRow> rules() {
        return rules;
    }

    CalendarDay day(LocalDate date) {
        return years.computeIfAbsent(date.getYear(), this::layOut)[date.getDayOfYear() - 1];
    }

    boolean working(LocalDate date) {
        return day(date).working();
    }

    /** The day itself when it is a working day, otherwise the next one (Bộ luật Dân sự, Điều 148.5). */
    LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!working(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private CalendarDay[] layOut(int year) {
        List<DayRow> ofYear =
                announced.stream().filter(each -> each.date().getYear() == year).toList();
        return YearPlan.of(year, ofYear, rules);
    }
}
