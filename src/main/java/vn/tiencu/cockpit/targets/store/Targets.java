package vn.tiencu.cockpit.targets.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.cockpit.targets.Figure;
import vn.tiencu.cockpit.targets.Measure;
import vn.tiencu.cockpit.targets.Target;

/** The targets and the figures entered for them. */
@Repository
public class Targets {

    private static final String COLUMNS =
            "code, requirement, source, source_en, definition, definition_en, base, base_en,"
                    + " unit, measure, parameter, unit_kinds, functions, management_level, seats_only, direction, wanted_from,"
                    + " wanted_to, due_year";
    private final JdbcClient jdbc;

    Targets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All targets in the order of the resolutions. */
    public List<Target> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM board_target ORDER BY serial_no")
                .query(Targets::target)
                .list();
    }

    public Optional<Target> find(String code) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM board_target WHERE code = ?")
                .param(code)
                .query(Targets::target)
                .optional();
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        return new Target(
                row.getString("code"),
                row.getString("requirement"),
                words(row, "source"),
                words(row, "definition"),
                words(row, "base"),
                row.getString("unit"),
                Measure.valueOf(row.getString("measure")),
                row.getString("parameter"),
                new Target.Scope(
                        list(row.getString("unit_kinds")),
                        list(row.getString("functions")),
                        row.getString("management_level"),
                        row.getBoolean("seats_only")),
                row.getString("direction"),
                row.getBigDecimal("wanted_from"),
                row.getBigDecimal("wanted_to"),
                row.getObject("due_year", Integer.class));
    }

    private static Target.Wording words(ResultSet row, String column) throws SQLException {
        return new Target.Wording(row.getString(column), row.getString(column + "_en"));
    }

    private static List<String> list(@Nullable String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }

    /** Keeps a target. */
    public void add(int serial, Target each) {
        jdbc.sql("INSERT INTO board_target (serial_no, " + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(serial)
                .param(each.code())
                .param(each.requirement())
                .param(each.source().vi())
                .param(each.source().en())
                .param(each.definition().vi())
                .param(each.definition().en())
                .param(each.base().vi())
                .param(each.base().en())
                .params(measured(each))
                .update();
    }

    private static List<@Nullable Object> measured(Target each) {
        return Arrays.asList(
                each.unit(),
                each.measure().name(),
                each.parameter(),
                joined(each.scope().unitKinds()),
                joined(each.scope().functions()),
                each.scope().managementLevel(),
                each.scope().seatsOnly(),
                each.direction(),
                each.wantedFrom(),
                each.wantedTo(),
                each.dueYear());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(" ", words);
    }

    /** The last figure entered for each year, the oldest year first. */
    public List<Figure> figures(String code) {
        return jdbc.sql("SELECT figure_year, figure, evidence FROM board_target_figure f WHERE code = ? AND serial_no ="
                        + " (SELECT MAX(o.serial_no) FROM board_target_figure o WHERE o.code = f.code"
                        + " AND o.figure_year = f.figure_year) ORDER BY figure_year")
                .param(code)
                .query((row, index) -> new Figure(row.getInt(1), row.getBigDecimal(2), row.getString(3)))
                .list();
    }

    /** Keeps a figure after those entered for the year before; fails when another hand was faster. */
    public void add(String code, Figure figure, String by, Instant at) {
        int before = jdbc.sql(
                        "SELECT COALESCE(MAX(serial_no), 0) FROM board_target_figure WHERE code = ? AND figure_year = ?")
                .params(code, figure.year())
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "INSERT INTO board_target_figure (figure_id, code, figure_year, serial_no, figure, evidence, entered_by,"
                                + " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        code,
                        figure.year(),
                        before + 1,
                        figure.value(),
                        figure.evidence(),
                        by,
                        Timestamp.from(at))
                .update();
    }
}
