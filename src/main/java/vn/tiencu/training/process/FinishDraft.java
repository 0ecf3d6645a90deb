package vn.tiencu.training.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.store.Opinions;

/** Sở Nội vụ takes the opinions in or says why not, each by itself, and finishes the draft. */
@Component
class FinishDraft extends RoomAct<FinishDraft.Form> {

    private final Opinions opinions;
    private final Draft draft;

    FinishDraft(Office office, Opinions opinions, Draft draft) {
        super(TrainingProcess.DRAFTING, Form.class, "UserTask_FinishDraft", office);
        this.opinions = opinions;
        this.draft = draft;
    }

    /** What was made of each opinion, and of the draft as a whole. */
    record Form(
            @NotNull List<@Valid Response> responses,
            @NotBlank @Size(max = 4000) String content) {}

    /** How one body's opinion was taken in, or why not. */
    record Response(
            @NotBlank String body,
            @NotBlank @Size(max = 4000) String response) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("opinions", office.shown().opinions(opinions.of(task.caseNumber())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        requireEveryAnswer(task.caseNumber(), form);
        form.responses().forEach(each -> opinions.respond(task.caseNumber(), each.body(), each.response()));
        draft.requireSound(about);
        draft.group(about, caller);
        draft.keep(task, caller);
        office.journal()
                .add(task, body(task), caller, "FINISHED", office.checks().today(), form.content());
        return Map.of();
    }

    /** An opinion with conditions or against the draft may not be passed over in silence. */
    private void requireEveryAnswer(String caseNumber, Form form) {
        Set<String> answered = form.responses().stream().map(Response::body).collect(Collectors.toUnmodifiableSet());
        List<Refusal> missing = opinions.of(caseNumber).stream()
                .filter(each -> "DISAGREE".equals(each.opinion()) || "AGREE_WITH_CONDITIONS".equals(each.opinion()))
                .filter(each -> !answered.contains(each.body()))
                .map(each -> Refusal.of(
                        "responseMissing",
                        "responses",
                        Message.of("training.responseMissing", office.shown().bodyName(each.body()))))
                .toList();
        if (!missing.isEmpty()) {
            throw Refused.byRules(missing);
        }
    }
}
