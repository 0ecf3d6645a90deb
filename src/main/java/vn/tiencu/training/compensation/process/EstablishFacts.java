package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.compensation.Facts.Training;
import vn.tiencu.training.compensation.Facts.Waiver;
import vn.tiencu.training.compensation.Reckoner;
import vn.tiencu.training.compensation.Reckoning;
import vn.tiencu.training.lines.PlanLine.Funding;

/** The managing office establishes case, cost and service; the rules say whether and how much is owed (NĐ 171/2025, Điều 6–8). */
@Component
class EstablishFacts extends CompensationAct<EstablishFacts.Form> {

    private final FactChecks facts;
    private final Reckoner reckoner;

    EstablishFacts(CompensationOffice office, FactChecks facts, Reckoner reckoner) {
        super(Form.class, "UserTask_EstablishFacts", office);
        this.facts = facts;
        this.reckoner = reckoner;
    }

    /**
     * What the papers say.
     *
     * @param cost F in đồng: tuition and all else that was paid for this person, salary and allowances aside (Điều 7.1)
     * @param committedMonths 0 where no commitment was written
     */
    record Form(
            @NotNull Training training,
            @NotNull Funding funding,
            @NotNull @Min(1) @Max(1_000_000_000_000L) Long cost,
            @NotNull LocalDate trainingFrom,
            @NotNull LocalDate trainingTo,
            @NotNull @Min(0) @Max(600) Integer committedMonths,
            @Nullable LocalDate servedUntil,
            @NotNull @Min(0) @Max(60) Integer probationMonths,
            @NotNull Waiver waiver,
            @Nullable @Size(max = 300) String waiverPaper,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        var about = about(task);
        var established = facts.of(about, form);
        Reckoning reckoning = reckoner.reckon(established);
        office.cases().established(task.caseNumber(), established, reckoning);
        office.journal()
                .add(
                        task,
                        about.parties().managing(),
                        caller,
                        reckoning.finding().name(),
                        office.checks().today(),
                        form.content());
        return TrainingProcess.COMPENSATION_OWED.with(reckoning.owed());
    }
}
