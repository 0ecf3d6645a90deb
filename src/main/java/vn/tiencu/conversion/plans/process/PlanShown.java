package vn.tiencu.conversion.plans.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.conversion.plans.store.Lines;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Unit;

/** What forms and the interface show of a plan. */
@Component
public class PlanShown {
    private final People people;
    private final Organisation organisation;
    private final Positions positions;
    private final Lines lines;
    private final Journal journal;
    private final Texts texts;

    PlanShown(
            People people, Organisation organisation, Positions positions, Lines lines, Journal journal, Texts texts) {
        this.people = people;
        this.organisation = organisation;
        this.positions = positions;
        this.lines = lines;
        this.journal = journal;
        this.texts = texts;
    }

    /** The plan as every form shows it. */
    public record ConversionPlanHead(
            String caseNumber,
            String unitId,
            String unitName,
            int year,
            int noticeDays,
            String stage,
            String stageName,
            String remarks,
            @Nullable String decisionNumber) {}

    /** A line with the names that belong to it. */
    public record ConversionLineShown(
            int no,
            String personId,
            String fullName,
            String fromUnit,
            String fromPosition,
            String fromDuties,
            String toUnit,
            String toUnitId,
            String toPosition,
            String toPositionName,
            String toDuties,
            LocalDate moveOn,
            String reason,
            String kind,
            String kindName) {}

    Map<String, @Nullable Object> form(ConversionPlan plan) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("conversionPlan", head(plan));
        form.put("conversionLines", lines(plan));
        form.put("conversionOpinion", opinion(plan));
        return form;
    }

    public ConversionPlanHead head(ConversionPlan plan) {
        return new ConversionPlanHead(
                plan.number().toString(),
                plan.unitId(),
                unit(plan.unitId()),
                plan.year(),
                plan.noticeDays(),
                plan.stage().name(),
                texts.here(plan.stage().label()),
                plan.remarks(),
                plan.decision().number());
    }

    public List<ConversionLineShown> lines(ConversionPlan plan) {
        return lines.of(plan.number().toString()).stream().map(this::line).toList();
    }

    private ConversionLineShown line(PlanLine line) {
        return new ConversionLineShown(
                line.no(),
                line.personId(),
                people.get(line.personId()).fullName(),
                unit(line.fromUnit()),
                line.fromItem(),
                line.fromDuties(),
                unit(line.toUnit()),
                line.toUnit(),
                line.toItem(),
                positions.get(line.toItem()).wording(),
                line.toDuties(),
                line.moveOn(),
                line.reason(),
                line.kind().name(),
                texts.here(Message.of("conversion.line.kind." + line.kind().name())));
    }

    private String unit(String unitId) {
        return organisation.unit(unitId).map(Unit::name).orElse(unitId);
    }

    private @Nullable Map<String, Object> opinion(ConversionPlan plan) {
        return journal.last(plan.number().toString(), "UserTask_GiveCommitteeOpinion")
                .map(each -> Map.<String, Object>of(
                        "opinion", each.outcome(),
                        "opinionName", texts.here(Message.of("conversion.plan.opinion." + each.outcome())),
                        "remarks", each.content()))
                .orElse(null);
    }
}
