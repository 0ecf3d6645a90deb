package vn.tiencu.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.calendar.store.CalendarRows.Version;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refused;

/**
 * Makes of an announcement of holidays and swaps a whole new version of the calendar beside the kept old ones: all of an
 * announcement or nothing. Only {@link Decrees} stores one, because open deadlines move with it.
 */
@Component
class Announcements {

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
     * The calendar with the days of a document and without the withdrawn ones.
     *
     * @param by account that brings it in
     * @throws Refused by rules, each wrong day named, when the document contradicts itself or the calendar
     */
    Candidate candidate(Announcement announcement, String by) {
        Version latest = rows.latest().orElseThrow();
        List<RuleRow> rules = rows.rules(latest.version());
        List<DayRow> before = rows.days(latest.version());
        TreeMap<LocalDate, DayRow> days = new TreeMap<>();
        before.forEach(each -> days.put(each.date(), each));
        new AnnouncementCheck(rules, days.keySet()).refuseContradictions(announcement);
        announcement.withdrawn().forEach(days::remove);
        announcement.days().forEach(each -> days.put(each.date(), row(each, announcement)));
        List<DayRow> after = List.copyOf(days.values());
        return new Candidate(
                new Edition(latest.version(), before, rules),
                next(latest, after, announcement, by),
                after,
                switched(rules, announcement),
                affected(announcement, rules));
    }

    /** Makes a candidate the calendar in force, in the transaction at hand; of two that were made of the same version the second fails. */
    void store(Candidate candidate) {
        rows.add(candidate.version(), candidate.days(), candidate.rules());
        events.publishEvent(new CalendarChanged(
                candidate.version().version(), candidate.current().version(), candidate.affected()));
    }

    private Version next(Version latest, List<DayRow> days, Announcement announcement, String by) {
        String prefix = VersionName.prefix(days);
        String name = prefix + (rows.versionsNamed(prefix) + 1);
        return new Version(
                name, latest.number() + 1, announcement.document(), announcement.announcedOn(), clock.now(), by);
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

    private static List<RuleRow> switched(List<RuleRow> rules, Announcement announcement) {
        List<RuleRow> switched = new ArrayList<>(rules);
        announcement
                .switches()
                .forEach(change -> switched.replaceAll(
                        each -> each.occasion().equals(change.occasion()) ? each.switched(change.inForce()) : each));
        return List.copyOf(switched);
    }

    /** The years of the named days; from the first year of a switched holiday on, all. */
    private static Period affected(Announcement announcement, List<RuleRow> rules) {
        TreeSet<Integer> years = new TreeSet<>();
        announcement.withdrawn().forEach(each -> years.add(each.getYear()));
        announcement.days().forEach(each -> years.add(each.date().getYear()));
        for (Announcement.Switch each : announcement.switches()) {
            rules.stream()
                    .filter(rule -> rule.occasion().equals(each.occasion()))
                    .forEach(rule -> years.add(rule.firstYear()));
        }
        boolean open = !announcement.switches().isEmpty();
        return new Period(FIRST.atYear(years.first()), open ? null : LAST.atYear(years.last()));
    }
}
