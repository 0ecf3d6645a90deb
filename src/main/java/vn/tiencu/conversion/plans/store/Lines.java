package vn.tiencu.conversion.plans.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.plans.PlanLine;

/** The people of each plan. */
@Repository
public class Lines {
    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were written. */
    public List<PlanLine> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM conversion_line WHERE case_number = ? ORDER BY serial_no")
                .param(caseNumber)
                .query(PlanRow::line)
                .list();
    }

    /** These are the lines from now on. */
    public void replace(String caseNumber, List<PlanLine> lines) {
        jdbc.sql("DELETE FROM conversion_line WHERE case_number = ?")
                .param(caseNumber)
                .update();
        lines.forEach(each -> add(caseNumber, each));
    }

    private void add(String caseNumber, PlanLine line) {
        jdbc.sql("INSERT INTO conversion_line (case_number, serial_no, person_id, from_unit, from_item, from_duties,"
                        + " to_unit, to_item, to_duties, move_on, reason, kind)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        caseNumber,
                        line.no(),
                        line.personId(),
                        line.fromUnit(),
                        line.fromItem(),
                        line.fromDuties(),
                        line.toUnit(),
                        line.toItem(),
                        line.toDuties(),
                        line.moveOn(),
                        line.reason(),
                        line.kind().name())
                .update();
    }
}
