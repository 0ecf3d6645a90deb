package vn.tiencu.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.PlainText;
import vn.tiencu.calendar.Announcement;
import vn.tiencu.calendar.CalendarDay;

/**
 * A document as it is typed in.
 *
 * @param document its number and date, as a reader would cite it
 * @param days days off and worked rest days that it announces
 * @param withdrawn days whose earlier announcement no longer holds
 * @param switches yearly holidays that begin or cease to be days off
 */
record AnnouncementForm(
        @NotBlank @Size(max = 300) String document,
        @NotNull LocalDate announcedOn,
        @Nullable @Size(max = 400) List<@NotNull @Valid Day> days,
        @Nullable @Size(max = 400) List<@NotNull LocalDate> withdrawn,
        @Nullable @Size(max = 20) List<@NotNull @Valid Switch> switches) {

    /** One announced day; the occasion is named for a holiday only. */
    record Day(
            @NotNull LocalDate date,
            CalendarDay.@NotNull Type type,
            @Nullable @Size(max = 40) String occasion,
            @NotBlank @Size(max = 200) String reason) {}

    /** A yearly holiday by its key, such as CULTURE_DAY. */
    record Switch(@NotBlank @Size(max = 40) String occasion, boolean inForce) {}

    Announcement announcement() {
        PlainText.require("document", document);
        return new Announcement(
                document.strip(),
                announcedOn,
                given(days).stream().map(AnnouncementForm::day).toList(),
                given(withdrawn),
                given(switches).stream()
                        .map(each -> new Announcement.Switch(each.occasion(), each.inForce()))
                        .toList());
    }

    private static Announcement.Day day(Day day) {
        PlainText.require("days", day.reason());
        String occasion = day.type() == CalendarDay.Type.HOLIDAY ? day.occasion() : null;
        return new Announcement.Day(
                day.date(), day.type(), occasion, day.reason().strip());
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
