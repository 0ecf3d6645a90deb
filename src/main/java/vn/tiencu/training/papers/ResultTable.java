package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.training.lines.PlanLine;

/** Planned and carried out, programme by programme. */
@Component
class ResultTable {

    private final PlanWords words;

    ResultTable(PlanWords words) {
        this.words = words;
    }

    Map<String, Object> of(PlanContents contents, Carried carried) {
        List<String> keys = Stream.concat(
                        contents.lines().stream().map(PlanLine::programme),
                        carried.held().stream().map(Carried.Held::programme))
                .distinct()
                .sorted(Comparator.comparing(contents::programme))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String key : keys) {
            rows.add(row(rows.size() + 1, contents.programme(key), key::equals, contents, carried));
        }
        return Map.of("resultRows", rows, "resultsTotal", row(0, "", key -> true, contents, carried));
    }

    private Map<String, Object> row(
            int number, String name, Predicate<String> wanted, PlanContents contents, Carried carried) {
        List<Carried.Held> held = carried.held().stream()
                .filter(each -> wanted.test(each.programme()))
                .toList();
        long classes = contents.classes().stream()
                .filter(each -> wanted.test(each.programme()))
                .count();
        long seats = contents.lines().stream()
                .filter(each -> wanted.test(each.programme()))
                .count();
        return Map.of(
                "no", number,
                "programme", name,
                "plannedClasses", words.amount(classes),
                "plannedSeats", words.amount(seats),
                "held", words.amount(held.size()),
                "sent", sum(held, Carried.Held::sent),
                "completed", sum(held, Carried.Held::completed),
                "left", sum(held, Carried.Held::left),
                "spent", sum(held, Carried.Held::spent));
    }

    private String sum(List<Carried.Held> held, ToLongFunction<Carried.Held> figure) {
        return words.amount(held.stream().mapToLong(figure).sum());
    }
}
