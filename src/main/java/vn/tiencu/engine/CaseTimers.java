package vn.tiencu.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.engine.store.TimerRows;

/** The timers of the models that belong to a case and not to a task. */
@Component
class CaseTimers {

    private final TimerRows rows;
    private final HouseClock clock;

    CaseTimers(TimerRows rows, HouseClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Map<String, LocalDate> waiting(String element) {
        Map<String, LocalDate> days = new HashMap<>();
        rows.at(element).forEach(each -> days.put(each.caseNumber(), LocalDate.ofInstant(each.due(), HouseClock.ZONE)));
        return days;
    }

    void move(String element, List<Move> moves) {
        Map<String, Instant> ends = moves.stream()
                .collect(Collectors.toMap(each -> each.deadline().caseNumber(), each -> endOf(each.due())));
        rows.move(
                rows.at(element).stream()
                        .filter(each -> ends.containsKey(each.caseNumber()))
                        .map(each -> new TimerRows.Change(each, ends.getOrDefault(each.caseNumber(), each.due())))
                        .toList(),
                clock.now());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant().minusSeconds(1);
    }
}
