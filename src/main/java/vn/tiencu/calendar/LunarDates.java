package vn.tiencu.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** Days of the Vietnamese lunar calendar, reckoned at the meridian of GMT+7. */
final class LunarDates {

    private LunarDates() {}

    /** The solar date of a lunar one; the lunar year is named by the solar year in which it begins. */
    static LocalDate solar(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.class)
                .toTemporalAccessor();
    }
}
