package vn.tiencu.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.calendar.store.CalendarRows.Version;
import vn.tiencu.calendar.store.DayRow;

/** The days and rules delivered with the product as files, imported once, as the first version. */
@Component
class DeliveredDays {

    private static final String SOURCE = "Dữ liệu kèm theo phần mềm (seed/calendar.csv, seed/calendar-rules.csv)";

    private final CalendarRows rows;
    private final HouseClock clock;

    DeliveredDays(CalendarRows rows, HouseClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public void importNow() {
        List<DayRow> days = SeedFiles.days();
        rows.add(new Version(firstVersion(days), 1, SOURCE, null, clock.now(), null), days, SeedFiles.rules());
    }

    /** The delivered edition without a store. */
    static Edition edition() {
        List<DayRow> days = SeedFiles.days();
        return new Edition(firstVersion(days), days, SeedFiles.rules());
    }

    private static String firstVersion(List<DayRow> days) {
        return VersionName.prefix(days) + 1;
    }
}
