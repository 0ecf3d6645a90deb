package vn.tiencu.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.calendar.store.CalendarRows.Version;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refused;

/**
 * Takes announcements of holidays and swaps in, each as a whole new version of the calendar beside the kept old ones: all of
 * an announcement or nothing.
 */
@Service
public class Announcements {

    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);

    private final CalendarRows rows;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    Announcements(CalendarRows rows, HouseClock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds the days of a document and drops the withdrawn ones.
     *
     * @return name of the new version, such as {@code 2026-2}
     * @throws Refused by rules, each wrong day named, when the document contradicts itself or the calendar; nothing is stored
     */
    @Transactional
    public String importAnnouncement(Announcement announcement) {
        Version latest = latest();
        List<RuleRow> rules = rows.rules(latest.version());
        TreeMap<LocalDate, DayRow> days = new TreeMap<>();
        rows.days(latest.version()).forEach(each -> days.put(each.date(), each));
        new AnnouncementCheck(rules, days.keySet()).refuseContradictions(announcement);
        SortedSet<LocalDate> touched = new TreeSet<>(announcement.withdrawn());
        announcement.withdrawn().forEach(days::remove);
        for (Announcement.Day each : announcement.days()) {
            touched.add(each.date());
            days.put(each.date(), row(each, announcement));
        }
        Period years = years(touched.first().getYear(), touched.last().getYear());
        return store(latest, announcement.document(), announcement.announcedOn(), days.values(), rules, years);
    }

    /**
     * Switches a yearly holiday on or off, such as CULTURE_DAY (24/11) once the law makes it a day off.
     *
     * @return name of the new version
     */
    @Transactional
    public String switchOccasion(String occasion, boolean inForce, String document, LocalDate announcedOn) {
        Version latest = latest();
        List<RuleRow> rules = new ArrayList<>(rows.rules(latest.version()));
        List<RuleRow> meant =
                rules.stream().filter(each -> each.occasion().equals(occasion)).toList();
        if (meant.isEmpty()) {
            throw Refused.notFound(Message.of("calendar.announcement.unknownOccasion", occasion));
        }
        rules.replaceAll(each -> each.occasion().equals(occasion) ? each.switched(inForce) : each);
        int firstYear = meant.stream().mapToInt(RuleRow::firstYear).min().orElseThrow();
        return store(latest, document, announcedOn, rows.days(latest.version()), rules, years(firstYear, null));
    }

    private Version latest() {
        return rows.latest().orElseThrow();
    }

    private String store(
            Version latest,
            String document,
            LocalDate announcedOn,
            Collection<DayRow> days,
            List<RuleRow> rules,
            Period affected) {
        List<DayRow> all = List.copyOf(days);
        String prefix = VersionName.prefix(all);
        String name = prefix + (rows.versionsNamed(prefix) + 1);
        rows.add(new Version(name, latest.number() + 1, document, announcedOn, clock.now()), all, rules);
        events.publishEvent(new CalendarChanged(name, latest.version(), affected));
        return name;
    }

    private static DayRow row(Announcement.Day day, Announcement announcement) {
        return new DayRow(
                day.date(),
                day.type().name(),
                day.occasion(),
                day.reason(),
                announcement.document(),
                announcement.announcedOn());
    }

    private static Period years(int first, @Nullable Integer last) {
        return new Period(FIRST.atYear(first), last == null ? null : LAST.atYear(last));
    }
}
