package vn.tiencu.conversion.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.conversion.Complaint;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Unit;

/** What forms and the interface show of a plan, a move and a complaint. */
@Component
public class Shown {

    private final PlanLines lines;
    private final ConversionMoves moves;
    private final People people;
    private final Organisation organisation;
    private final Positions positions;
    private final Texts texts;

    Shown(
            PlanLines lines,
            ConversionMoves moves,
            People people,
            Organisation organisation,
            Positions positions,
            Texts texts) {
        this.lines = lines;
        this.moves = moves;
        this.people = people;
        this.organisation = organisation;
        this.positions = positions;
        this.texts = texts;
    }

    /** A plan as every form shows it. */
    public record PlanHead(
            String caseNumber,
            int year,
            String unitId,
            String unitName,
            String stage,
            String stageName,
            String remarks) {}

    /** One line with names. */
    public record LineShown(
            String personId,
            String fullName,
            String fromUnitName,
            String fromItem,
            @Nullable String fromItemName,
            String fromDuties,
            @Nullable String toUnit,
            @Nullable String toUnitName,
            @Nullable String toItem,
            @Nullable String toDuties,
            @Nullable LocalDate moveOn,
            @Nullable LocalDate handOverBy,
            boolean handedUp,
            @Nullable String moveNumber) {}

    /**
     * A move as every form shows it.
     *
     * @param unitName where the person works until the move
     */
    public record MoveHead(
            String caseNumber,
            String planNumber,
            String personId,
            String fullName,
            String unitName,
            String stage,
            String stageName,
            LocalDate moveOn,
            LocalDate handOverBy,
            @Nullable String complaint,
            int daysLost) {}

    /** A complaint as every form shows it. */
    public record ComplaintHead(
            String caseNumber,
            String moveNumber,
            String fullName,
            String stage,
            String stageName,
            LocalDate receivedOn,
            String content,
            @Nullable Boolean upheld,
            @Nullable String findings) {}

    Map<String, @Nullable Object> form(ConversionPlan plan) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("conversionPlan", head(plan));
        form.put("conversionLines", lines(plan.number().toString()));
        form.put("draftPaperId", plan.issue().paperId());
        return form;
    }

    Map<String, @Nullable Object> form(ConversionMove move) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("conversionMove", head(move));
        form.put("conversionLines", lines(move));
        form.put("draftPaperId", move.decision().paperId());
        return form;
    }

    public PlanHead head(ConversionPlan plan) {
        return new PlanHead(
                plan.number().toString(),
                plan.year(),
                plan.unitId(),
                unit(plan.unitId()),
                plan.stage().name(),
                texts.here(plan.stage().label()),
                plan.remarks());
    }

    public MoveHead head(ConversionMove move) {
        ConversionMove.Halt halt = move.halt();
        return new MoveHead(
                move.number().toString(),
                move.planNumber(),
                move.personId(),
                name(move.personId()),
                lines.find(move.lineId()).map(each -> unit(each.fromUnit())).orElse(""),
                move.stage().name(),
                texts.here(move.stage().label()),
                move.moveOn(),
                move.handOverBy(),
                halt == null ? null : halt.complaint(),
                move.daysLost());
    }

    public ComplaintHead head(Complaint complaint) {
        Complaint.Verdict verdict = complaint.verdict();
        return new ComplaintHead(
                complaint.number().toString(),
                complaint.moveNumber(),
                moves.find(complaint.moveNumber())
                        .map(each -> name(each.personId()))
                        .orElse(""),
                complaint.stage().name(),
                texts.here(complaint.stage().label()),
                complaint.receivedOn(),
                complaint.content(),
                verdict == null ? null : verdict.upheld(),
                verdict == null ? null : verdict.findings());
    }

    public List<LineShown> lines(String planNumber) {
        return lines.of(planNumber).stream().map(this::line).toList();
    }

    /** The line of a plan that the move carries out. */
    public List<LineShown> lines(ConversionMove move) {
        return lines.find(move.lineId()).map(this::line).stream().toList();
    }

    private LineShown line(PlanLine line) {
        PlanLine.Target target = line.target();
        return new LineShown(
                line.personId(),
                name(line.personId()),
                unit(line.fromUnit()),
                line.fromItem(),
                positions.find(line.fromItem()).map(Position::wording).orElse(null),
                line.fromDuties(),
                target == null ? null : target.unitId(),
                target == null ? null : unit(target.unitId()),
                target == null ? null : target.item(),
                target == null ? null : target.duties(),
                target == null ? null : target.moveOn(),
                target == null ? null : target.handOverBy(),
                line.isHandedUp(),
                line.moveNumber());
    }

    private String name(String personId) {
        return people.find(personId).map(Person::fullName).orElse(personId);
    }

    private String unit(String unitId) {
        return organisation.unit(unitId).map(Unit::name).orElse(unitId);
    }
}
