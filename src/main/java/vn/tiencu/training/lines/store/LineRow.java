package vn.tiencu.training.lines.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.training.lines.PlanLine;

/** A line as a row of its table or of a kept version, and back. */
final class LineRow {

    static final String COLUMNS =
            "line_id, case_number, unit_id, person_id, post_id, programme, gap, priority, funding,"
                    + " cost, quarter, source, state, note, class_id, row_version";

    private LineRow() {}

    /** In the order of the columns. */
    static List<@Nullable Object> values(PlanLine line) {
        return Arrays.asList(
                line.id(),
                line.caseNumber(),
                line.unitId(),
                line.personId(),
                line.postId(),
                line.programme(),
                line.gap().name(),
                line.priority(),
                line.funding().name(),
                line.cost(),
                line.quarter(),
                line.source().name(),
                line.state().name(),
                line.note(),
                line.classId(),
                line.version());
    }

    static PlanLine read(ResultSet row, int index) throws SQLException {
        return new PlanLine(
                row.getString("line_id"),
                row.getString("case_number"),
                row.getString("unit_id"),
                row.getString("person_id"),
                row.getString("post_id"),
                row.getString("programme"),
                PlanLine.Gap.valueOf(row.getString("gap")),
                row.getInt("priority"),
                PlanLine.Funding.valueOf(row.getString("funding")),
                row.getLong("cost"),
                row.getInt("quarter"),
                PlanLine.Source.valueOf(row.getString("source")),
                PlanLine.State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getString("class_id"),
                row.getInt("row_version"));
    }
}
