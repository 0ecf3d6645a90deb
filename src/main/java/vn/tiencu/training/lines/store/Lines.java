package vn.tiencu.training.lines.store;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.training.lines.Editor;
import vn.tiencu.training.lines.PlanLine;

/** The lines of all plans. Whoever changes one writes its history with it. */
@Repository
public class Lines {

    private static final String SELECT = "SELECT " + LineRow.COLUMNS + " FROM training_line ";
    private static final String INSERT = "INSERT INTO training_line (" + LineRow.COLUMNS + ", changed_by, changed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** A line that goes to another programme, or out of the plan, leaves its class. */
    private static final String UPDATE =
            "UPDATE training_line SET class_id = CASE WHEN programme = ? AND ? <> 'DROPPED' THEN class_id ELSE NULL END,"
                    + " unit_id = ?, post_id = ?, programme = ?, gap = ?, priority = ?, funding = ?, cost = ?, quarter = ?,"
                    + " source = ?, state = ?, note = ?, row_version = row_version + 1, changed_by = ?, changed_at = ?"
                    + " WHERE line_id = ? AND row_version = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Changes changes;
    private final HouseClock clock;

    Lines(JdbcClient jdbc, JdbcTemplate batches, Changes changes, HouseClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.changes = changes;
        this.clock = clock;
    }

    /** All lines of a plan, dropped ones too, unit by unit. */
    public List<PlanLine> of(String caseNumber) {
        return jdbc.sql(SELECT + "WHERE case_number = ? ORDER BY unit_id, person_id, programme")
                .param(caseNumber)
                .query(LineRow::read)
                .list();
    }

    public List<PlanLine> ofUnit(String caseNumber, String unitId) {
        return jdbc.sql(SELECT + "WHERE case_number = ? AND unit_id = ? ORDER BY person_id, programme")
                .params(caseNumber, unitId)
                .query(LineRow::read)
                .list();
    }

    public Optional<PlanLine> find(String lineId) {
        return jdbc.sql(SELECT + "WHERE line_id = ?")
                .param(lineId)
                .query(LineRow::read)
                .optional();
    }

    /** As {@link #add(PlanLine, Editor)}, for what the application proposes in somebody's step. */
    @Transactional
    public boolean add(PlanLine added, String by) {
        return add(added, Editor.of(by));
    }

    /** Adds a line; false, and nothing is stored, when the plan already has this person and programme. */
    @Transactional
    public boolean add(PlanLine added, Editor by) {
        boolean known = jdbc.sql(SELECT + "WHERE case_number = ? AND person_id = ? AND programme = ?")
                .params(added.caseNumber(), added.personId(), added.programme())
                .query(LineRow::read)
                .optional()
                .isPresent();
        if (known) {
            return false;
        }
        try {
            addAll(List.of(added), by);
            return true;
        } catch (DuplicateKeyException addedMeanwhile) {
            return false;
        }
    }

    /** Adds many lines at once; a person and programme that the plan already has fails them all. */
    @Transactional
    public void addAll(List<PlanLine> added, Editor by) {
        Timestamp now = Timestamp.from(clock.now());
        batches.batchUpdate(
                INSERT, added.stream().map(line -> inserted(line, by, now)).toList());
        changes.added(added, by);
    }

    private static Object[] inserted(PlanLine line, Editor by, Timestamp now) {
        List<@Nullable Object> values = new ArrayList<>(LineRow.values(line));
        values.add(by.username());
        values.add(now);
        return values.toArray();
    }

    /** As {@link #change(PlanLine, Editor)}, for what the application changes in somebody's step. */
    @Transactional
    public boolean change(PlanLine changed, String by) {
        return change(changed, Editor.of(by));
    }

    /**
     * Stores a line that was read with this version and raises the version; false, and nothing is stored, when somebody was
     * faster. Person and class stay: a class is given by {@link Classes#assign}.
     */
    @Transactional
    public boolean change(PlanLine changed, Editor by) {
        Optional<PlanLine> before = find(changed.id()).filter(stored -> stored.version() == changed.version());
        if (before.isEmpty() || update(changed, by) == 0) {
            return false;
        }
        changes.changed(before.get(), changed, by);
        return true;
    }

    private int update(PlanLine changed, Editor by) {
        return jdbc.sql(UPDATE)
                .params(Arrays.asList(
                        changed.programme(),
                        changed.state().name(),
                        changed.unitId(),
                        changed.postId(),
                        changed.programme(),
                        changed.gap().name(),
                        changed.priority(),
                        changed.funding().name(),
                        changed.cost(),
                        changed.quarter(),
                        changed.source().name(),
                        changed.state().name(),
                        changed.note(),
                        by.username(),
                        Timestamp.from(clock.now()),
                        changed.id(),
                        changed.version()))
                .update();
    }

    /** Takes a line away for good; its history stays. */
    @Transactional
    public void remove(String lineId, String by) {
        find(lineId).ifPresent(line -> {
            jdbc.sql("DELETE FROM training_line WHERE line_id = ?")
                    .param(lineId)
                    .update();
            changes.removed(line, Editor.of(by));
        });
    }
}
