package vn.tiencu.training.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.papers.PlanPapers;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;
import vn.tiencu.training.store.TrainingPlans;

/** The bodies that are asked in writing about the draft, as {@code training_consultation} names them. */
@ModelBean("training_consultation")
public class PlanConsultation {

    private static final String UNITS_OF_THE_DRAFT = "UNITS";
    private final TrainingPlans plans;
    private final Opinions opinions;
    private final AskedUnits units;
    private final Lines lines;
    private final Decisions decisions;
    private final WorkingCalendar calendar;
    private final CaseTerms terms;
    private final SigningChecks checks;
    private final PlanPapers papers;

    PlanConsultation(
            TrainingPlans plans,
            Opinions opinions,
            AskedUnits units,
            Lines lines,
            Decisions decisions,
            WorkingCalendar calendar,
            CaseTerms terms,
            SigningChecks checks,
            PlanPapers papers) {
        this.plans = plans;
        this.opinions = opinions;
        this.units = units;
        this.lines = lines;
        this.decisions = decisions;
        this.calendar = calendar;
        this.terms = terms;
        this.checks = checks;
        this.papers = papers;
    }

    /** Asks every body of the table and gives their keys, one task each. */
    public List<String> bodies(DelegateExecution execution) {
        TrainingPlan about = plans.get(execution.getProcessBusinessKey());
        String number = about.number().toString();
        if (opinions.of(number).isEmpty()) {
            LocalDate today = checks.today();
            LocalDate due = calendar.deadline(
                            today, terms.of(TrainingProcess.MAIN.key(), number, "UserTask_GiveOpinion"))
                    .due();
            named(about).forEach(body -> opinions.ask(number, body, today, due));
            fixed(about).forEach(body -> papers.opinionRequest(about, body, due));
        }
        return opinions.of(number).stream().map(Opinions.Row::body).toList();
    }

    /** Bodies that the table names themselves; each gets a letter of its own, the units see the draft in their task. */
    private Stream<String> fixed(TrainingPlan about) {
        return rows(about).filter(body -> !body.equals(UNITS_OF_THE_DRAFT));
    }

    private Stream<String> rows(TrainingPlan about) {
        return decisions
                .evaluate(
                        "training_consultation", Map.of("planKind", about.kind().name()))
                .stream()
                .map(row -> String.valueOf(row.get("body")));
    }

    private Set<String> named(TrainingPlan about) {
        return rows(about)
                .flatMap(body -> body.equals(UNITS_OF_THE_DRAFT) ? officesOfTheDraft(about) : Stream.of(body))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The personnel offices of the units that have somebody in the draft; the drafting office does not ask itself. */
    private Stream<String> officesOfTheDraft(TrainingPlan about) {
        String number = about.number().toString();
        Set<String> concerned = lines.of(number).stream()
                .filter(PlanLine::counts)
                .map(PlanLine::unitId)
                .collect(Collectors.toUnmodifiableSet());
        return units.of(number).stream()
                .filter(each -> concerned.contains(each.unitId()))
                .map(AskedUnits.Row::body)
                .filter(each -> !each.equals(about.parties().drafter()));
    }
}
