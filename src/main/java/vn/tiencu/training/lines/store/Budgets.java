package vn.tiencu.training.lines.store;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.training.lines.PlanLine.Funding;

/** The money at hand for a plan, by who pays (NĐ 171/2025, Điều 32), in đồng. */
@Repository
public class Budgets {

    private final JdbcClient jdbc;

    Budgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known to be at hand; a source without an entry has no limit set. */
    public Map<Funding, Long> of(String caseNumber) {
        Map<Funding, Long> amounts = new EnumMap<>(Funding.class);
        jdbc.sql("SELECT funding, amount FROM training_budget WHERE case_number = ?")
                .param(caseNumber)
                .query(row -> {
                    amounts.put(Funding.valueOf(row.getString(1)), row.getLong(2));
                });
        return amounts;
    }

    @Transactional
    public void set(String caseNumber, Funding funding, long amount) {
        jdbc.sql("DELETE FROM training_budget WHERE case_number = ? AND funding = ?")
                .params(caseNumber, funding.name())
                .update();
        jdbc.sql("INSERT INTO training_budget (case_number, funding, amount) VALUES (?, ?, ?)")
                .params(caseNumber, funding.name(), amount)
                .update();
    }
}
