package vn.tiencu.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;

/**
 * Lays one year out day by day. An announced day wins; an occasion that the year's announcements do not name follows from
 * its rule of law.
 *
 * <p>For 2 September the law gives one adjacent day, before or after, as the Prime Minister decides (Bộ luật Lao động 2019,
 * Điều 112.1đ, 112.3). Until he does, 1 September is taken unless it is a rest day, then 3 September.
 */
final class YearPlan {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String COMPENSATION = "COMPENSATION";

    private final int year;
    private final List<RuleRow> rules;
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Set<String> announcedOccasions = new HashSet<>();
    private final boolean provisional;

    private YearPlan(int year, List<DayRow> announced, List<RuleRow> allRules) {
        this.year = year;
        this.rules = allRules.stream().filter(each -> each.appliesIn(year)).toList();
        announced.forEach(this::put);
        this.provisional = rules.stream().noneMatch(RuleRow::yearlyDecision)
                || rules.stream()
                        .anyMatch(each -> each.yearlyDecision() && !announcedOccasions.contains(each.occasion()));
    }

    /** The days of a year, 1 January first. */
    static CalendarDay[] of(int year, List<DayRow> announced, List<RuleRow> rules) {
        YearPlan plan = new YearPlan(year, announced, rules);
        plan.putHolidaysOfLaw();
        return IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(nth -> plan.day(LocalDate.ofYearDay(year, nth)))
                .toArray(CalendarDay[]::new);
    }

    private void put(DayRow row) {
        CalendarDay.Type type = CalendarDay.Type.valueOf(row.type());
        days.put(row.date(), new CalendarDay(row.date(), type, row.reason(), row.source(), false));
        if (type == CalendarDay.Type.HOLIDAY && row.occasion() != null) {
            announcedOccasions.add(row.occasion());
        }
    }

    private void putHolidaysOfLaw() {
        List<CalendarDay> holidays = new ArrayList<>();
        for (RuleRow rule : rules) {
            if (!announcedOccasions.contains(rule.occasion())) {
                dates(rule).forEach(date -> holidays.add(holiday(date, reason(rule, date), rule.source())));
            }
        }
        holidays.sort((one, other) -> one.date().compareTo(other.date()));
        holidays.forEach(each -> days.putIfAbsent(each.date(), each));
        holidays.forEach(this::compensate);
    }

    private List<LocalDate> dates(RuleRow rule) {
        return switch (rule.shape()) {
            case "SOLAR" -> run(LocalDate.of(year, rule.monthNo(), rule.dayNo()), rule);
            case "LUNAR" -> run(LunarDates.solar(year, rule.monthNo(), rule.dayNo()), rule);
            case "SOLAR_WITH_NEIGHBOUR" -> withNeighbour(LocalDate.of(year, rule.monthNo(), rule.dayNo()));
            case "WEEKLY", COMPENSATION -> List.of();
            default -> throw new IllegalStateException("calendar rule of unknown shape: " + rule.shape());
        };
    }

    private static List<LocalDate> run(LocalDate named, RuleRow rule) {
        LocalDate first = named.minusDays(rule.daysBefore());
        return first.datesUntil(first.plusDays(rule.daysTotal())).toList();
    }

    private List<LocalDate> withNeighbour(LocalDate named) {
        LocalDate before = named.minusDays(1);
        return List.of(named, isWeeklyRest(before) ? named.plusDays(1) : before);
    }

    private String reason(RuleRow rule, LocalDate date) {
        boolean neighbour = rule.shape().equals("SOLAR_WITH_NEIGHBOUR") && date.getDayOfMonth() != rule.dayNo();
        if (neighbour) {
            return rule.reason()
                    + (date.getDayOfMonth() < rule.dayNo()
                            ? ", ngày liền kề trước (dự kiến: Thủ tướng quyết định ngày trước hay ngày sau)"
                            : ", ngày liền kề sau vì ngày liền kề trước là ngày nghỉ hằng tuần (dự kiến: Thủ tướng quyết định)");
        }
        return rule.yearlyDecision() ? rule.reason() + " (dự kiến, chờ thông báo)" : rule.reason();
    }

    /** A weekly rest day that coincides with a holiday is made up for on the next working day. */
    private void compensate(CalendarDay holiday) {
        if (!isWeeklyRest(holiday.date())) {
            return;
        }
        rules.stream()
                .filter(each -> each.shape().equals(COMPENSATION))
                .findFirst()
                .ifPresent(rule -> {
                    LocalDate next = holiday.date().plusDays(1);
                    while (isWeeklyRest(next) || days.containsKey(next)) {
                        next = next.plusDays(1);
                    }
                    String why = rule.reason() + " " + holiday.reason() + " " + SHOWN.format(holiday.date());
                    days.put(next, holiday(next, why, rule.source()));
                });
    }

    private CalendarDay holiday(LocalDate date, String reason, String source) {
        return new CalendarDay(date, CalendarDay.Type.HOLIDAY, reason, source, provisional);
    }

    private CalendarDay day(LocalDate date) {
        CalendarDay known = days.get(date);
        if (known != null) {
            return known;
        }
        return rules.stream()
                .filter(each -> each.makesRestOn(date))
                .findFirst()
                .map(rule -> new CalendarDay(date, CalendarDay.Type.WEEKEND, rule.reason(), rule.source(), provisional))
                .orElseGet(() -> new CalendarDay(date, CalendarDay.Type.WORKING, null, null, provisional));
    }

    private boolean isWeeklyRest(LocalDate date) {
        return rules.stream().anyMatch(each -> each.makesRestOn(date));
    }
}
