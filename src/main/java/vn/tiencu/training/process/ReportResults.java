package vn.tiencu.training.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.classes.YearResults;
import vn.tiencu.training.papers.PlanPapers;

/** Sở Nội vụ draws up the report of the year's results (NĐ 171/2025, Điều 26, 39). */
@Component
class ReportResults extends RoomAct<ReportResults.Form> {

    private final PlanPapers papers;
    private final YearResults results;

    ReportResults(Office office, PlanPapers papers, YearResults results) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_ReportResults", office);
        this.papers = papers;
        this.results = results;
    }

    /** The report as it is drafted. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("results", results.of(about));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks()
                .doneOn("documentDate", form.documentDate(), about.issue().publishedOn());
        String paper = papers.resultsReport(about, form.documentDate(), form.content(), caller);
        office.plans().reportDrafted(task.caseNumber(), paper);
        office.journal().add(task, body(task), caller, "REPORTED", form.documentDate(), form.content());
        return Map.of();
    }
}
