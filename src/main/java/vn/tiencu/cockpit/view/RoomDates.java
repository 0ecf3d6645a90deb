package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.RunningDeadlines;

/** Dates that rooms watch over in their own tables, such as the end of a consultation. */
@Component
class RoomDates {

    private final List<RunningDeadlines> sources;

    RoomDates(List<RunningDeadlines> sources) {
        this.sources = sources;
    }

    /**
     * Those that end by a day.
     *
     * @param bodies only those that one of these must keep, or null for all
     */
    List<OpenTerm> until(LocalDate day, @Nullable Collection<String> bodies) {
        return sources.stream()
                .filter(each -> !each.source().equals(RunningDeadlines.TASKS))
                .flatMap(each -> each.open().stream())
                .filter(each -> !each.due().isAfter(day))
                .filter(each -> bodies == null || each.bodies().stream().anyMatch(bodies::contains))
                .map(OpenTerm::of)
                .toList();
    }
}
