package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.training.papers.PlanOutcome.Carried;

/** Planned and carried out, programme by programme. */
@Component
class ResultTable {

    private final PlanWords words;

    ResultTable(PlanWords words) {
        this.words = words;
    }

    Map<String, Object> of(PlanContents contents, Carried carried) {
        Set<String> keys = new LinkedHashSet<>();
        contents.lines().forEach(each -> keys.add(each.programme()));
        carried.programmes().forEach(each -> keys.add(each.key()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String key : keys.stream().sorted((one, other) -> contents.programme(one).compareTo(contents.programme(other))).toList()) {
            rows.add(row(rows.size() + 1, contents.programme(key), key, contents, carried));
        }
        Map<String, Object> total = row(0, "", null, contents, carried);
        return Map.of("resultRows", rows, "resultsTotal", total);
    }

    private Map<String, Object> row(
            int number, String name, @org.jspecify.annotations.Nullable String key, PlanContents contents, Carried carried) {
        var held = carried.programmes().stream().filter(each -> key == null || each.key().equals(key)).toList();
        long planned = contents.classes().stream().filter(each -> key == null || each.programme().equals(key)).count();
        long seats = contents.lines().stream().filter(each -> key == null || each.programme().equals(key)).count();
        return Map.of(
                "no", number,
                "programme", name,
                "plannedClasses", words.amount(planned),
                "plannedSeats", words.amount(seats),
                "classes", words.amount(held.stream().mapToLong(PlanOutcome.Programme::classes).sum()),
                "sent", words.amount(held.stream().mapToLong(PlanOutcome.Programme::sent).sum()),
                "completed", words.amount(held.stream().mapToLong(PlanOutcome.Programme::completed).sum()),
                "left", words.amount(held.stream().mapToLong(PlanOutcome.Programme::left).sum()),
                "spent", words.amount(held.stream().mapToLong(PlanOutcome.Programme::spent).sum()));
    }
}
