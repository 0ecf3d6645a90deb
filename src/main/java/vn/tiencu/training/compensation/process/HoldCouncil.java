package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CompensationPapers;
import vn.tiencu.training.compensation.CouncilMember;

/** The council meets only with all its members and decides by majority (NĐ 171/2025, Điều 9.2, 11.1). */
@Component
class HoldCouncil extends CompensationAct<HoldCouncil.Form> {

    private final CompensationPapers papers;

    HoldCouncil(CompensationOffice office, CompensationPapers papers) {
        super(Form.class, "UserTask_HoldCouncil", office);
        this.papers = papers;
    }

    /** Who came, and how they voted on the amount that the facts come to; no votes where somebody was missing. */
    record Form(
            @NotNull LocalDate heldOn,
            @NotNull List<@NotBlank String> present,
            @Nullable @Min(0) @Max(5) Integer votesFor,
            @NotBlank @Size(max = 4000) String minutes) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Compensation about = about(task);
        LocalDate formedOn = office.journal()
                .last(task.caseNumber(), "UserTask_FormCouncil")
                .map(each -> each.legalDay())
                .orElse(about.openedOn());
        office.checks().doneOn("heldOn", form.heldOn(), formedOn);
        List<String> members = office.councils().of(task.caseNumber()).stream()
                .map(CouncilMember::personId)
                .toList();
        requireMembers(form, members);
        boolean complete = new HashSet<>(form.present()).containsAll(members);
        boolean agreed = complete && vote(task, about, form, members.size(), caller);
        String outcome = complete ? agreed ? "AGREED" : "NOT_AGREED" : "NOT_HELD";
        office.journal().add(task, about.parties().managing(), caller, outcome, form.heldOn(), form.minutes());
        return Map.of(
                TrainingProcess.COUNCIL_COMPLETE.name(), complete, TrainingProcess.MAJORITY_AGREED.name(), agreed);
    }

    private static void requireMembers(Form form, List<String> members) {
        form.present().stream()
                .filter(each -> !members.contains(each))
                .findFirst()
                .ifPresent(stranger -> {
                    throw SigningChecks.refused("notOnList", "present", Message.of("casework.notOnList", stranger));
                });
    }

    /** Whether more than half of the members agree to the amount; the meeting is minuted either way. */
    private boolean vote(TaskView task, Compensation about, Form form, int members, Caller caller) {
        Integer votesFor = form.votesFor();
        if (votesFor == null || votesFor > members) {
            throw SigningChecks.refused(
                    "votesMissing",
                    "votesFor",
                    Message.of("training.compensation.votesMissing", members),
                    "NĐ 171/2025, Điều 9.2");
        }
        office.cases()
                .met(
                        task.caseNumber(),
                        new Compensation.Meeting(form.heldOn(), votesFor, members - votesFor, form.minutes()));
        papers.minutes(about(task), office.councils().of(task.caseNumber()), caller);
        return 2 * votesFor > members;
    }
}
