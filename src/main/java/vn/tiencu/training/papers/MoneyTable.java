package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.training.lines.PlanLine.Funding;

/** What each source has to pay and can pay (NĐ 171/2025, Điều 32.1; founding document 002: money is short). */
@Component
class MoneyTable {

    private final PlanWords words;

    MoneyTable(PlanWords words) {
        this.words = words;
    }

    Map<String, Object> of(PlanContents contents) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Arrays.stream(Funding.values())
                .filter(each -> contents.need(each) > 0 || contents.budgets().containsKey(each))
                .forEach(each -> rows.add(row(rows.size() + 1, each, contents)));
        Map<String, Object> total = Map.of(
                "need", words.amount(contents.cost()),
                "cap", cap(contents),
                "shortfall", words.amount(shortfall(contents)));
        return Map.of("moneyRows", rows, "moneyTotal", total);
    }

    /** One sentence on whether the money at hand is enough. */
    String sentence(PlanContents contents) {
        long missing = shortfall(contents);
        return missing == 0
                ? words.say("money.enough")
                : words.say("money.short", words.amount(missing), sources(contents));
    }

    private Map<String, Object> row(int number, Funding source, PlanContents contents) {
        Long cap = contents.budgets().get(source);
        return Map.of(
                "no", number,
                "source", words.say("funding." + source),
                "need", words.amount(contents.need(source)),
                "cap", cap == null ? words.say("money.noLimit") : words.amount(cap),
                "shortfall", words.amount(contents.shortfall(source)));
    }

    private String cap(PlanContents contents) {
        return contents.budgets().isEmpty()
                ? words.say("money.noLimit")
                : words.amount(contents.budgets().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private String sources(PlanContents contents) {
        return words.joined(Arrays.stream(Funding.values())
                .filter(each -> contents.shortfall(each) > 0)
                .map(each ->
                        words.say("money.source", words.say("funding." + each), words.amount(contents.shortfall(each))))
                .toList());
    }

    private static long shortfall(PlanContents contents) {
        return Arrays.stream(Funding.values()).mapToLong(contents::shortfall).sum();
    }
}
