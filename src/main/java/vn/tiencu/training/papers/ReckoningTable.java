package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Facts;
import vn.tiencu.training.compensation.Reckoning;

/** How much is owed, with every figure on the way, so that it can be checked by hand (NĐ 171/2025, Điều 7, 8). */
@Component
class ReckoningTable {

    private static final String FORMULA = "FORMULA";
    private final PlanWords words;

    ReckoningTable(PlanWords words) {
        this.words = words;
    }

    List<Map<String, Object>> of(Compensation about) {
        Reckoning reckoned = about.reckoned();
        Facts facts = Objects.requireNonNull(about.facts(), "the facts come before the reckoning");
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row("cost", money(facts.cost())));
        rows.add(row("method", words.sayOr("method." + reckoned.method(), reckoned.method())));
        if (FORMULA.equals(reckoned.method())) {
            rows.add(row("t1", words.say("months", reckoned.t1())));
            rows.add(row("t2", words.say("months", reckoned.t2())));
        }
        rows.add(row("before", money(reckoned.beforeReduction())));
        rows.add(row("years", words.say("years", reckoned.serviceYears())));
        rows.add(row("rate", perMille(reckoned.perMille())));
        rows.add(row("amount", money(reckoned.amount())));
        return rows;
    }

    String money(long amount) {
        return words.say("dong", words.amount(amount));
    }

    private Map<String, Object> row(String matter, String figure) {
        return Map.of("matter", words.say("reckoning." + matter), "figure", figure);
    }

    /** 15 thousandths are written 1,5%. */
    private String perMille(int thousandths) {
        String tenth = thousandths % 10 == 0 ? "" : "," + thousandths % 10;
        return words.say("percent", thousandths / 10 + tenth);
    }
}
