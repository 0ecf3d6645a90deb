package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.conversion.plans.PlanPrinting;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers of a plan, from what the plan and its lines say. */
@Component
class PrintedPlans implements PlanPrinting {
    private final PlanPapers papers;
    private final ConversionDesk desk;

    PrintedPlans(PlanPapers papers, ConversionDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    @Override
    public void plan(ConversionPlan about, List<PlanLine> lines, int waiting, LocalDate date, Caller by) {
        papers.plan(facts(about, lines, waiting), date, by);
    }

    @Override
    public String decisionDraft(
            ConversionPlan about, List<PlanLine> lines, int waiting, Member signer, LocalDate signedOn, Caller by) {
        return papers.decisionDraft(facts(about, lines, waiting), signer, signedOn, by);
    }

    @Override
    public String issue(ConversionPlan about, LocalDate date, Caller by) {
        return desk.issue(Objects.requireNonNull(about.decision().paperId()), date, by);
    }

    private static PlanFacts facts(ConversionPlan about, List<PlanLine> lines, int waiting) {
        return new PlanFacts(
                about.number().toString(),
                about.year(),
                about.unitId(),
                about.parties().leadership(),
                lines.stream()
                        .filter(each -> each.kind() == PlanLine.Kind.MOVE)
                        .map(PrintedPlans::planned)
                        .toList(),
                waiting,
                lines.stream()
                        .filter(each -> each.kind() == PlanLine.Kind.SUPERIOR)
                        .map(PlanLine::fromDuties)
                        .toList(),
                about.noticeDays(),
                about.remarks());
    }

    private static PlannedMove planned(PlanLine line) {
        return new PlannedMove(
                line.personId(),
                line.fromUnit(),
                line.fromDuties(),
                line.fromItem(),
                line.toUnit(),
                line.toDuties(),
                line.moveOn());
    }
}
