package vn.tiencu.rotation.process;

import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.RotationPlans;

/** Plans and rotations stand where their open task is, until their named end; an extension goes on as a case of its own. */
@Component
class RotationStages {

    private static final Map<String, Stage> PLAN = Map.of(
            "UserTask_DraftPlan", Stage.DRAFT,
            "UserTask_DecidePolicy", Stage.POLICY,
            "UserTask_CallForPeople", Stage.CALL,
            "UserTask_ProposePeople", Stage.PROPOSALS,
            "UserTask_ReviewPeople", Stage.REVIEW,
            "UserTask_SubmitList", Stage.SUBMISSION,
            "UserTask_ApproveList", Stage.APPROVAL,
            "UserTask_IssueNumber", Stage.NUMBER);

    private static final Map<String, Stage> PERSON = Map.ofEntries(
            Map.entry("UserTask_GiveRemarks", Stage.REMARKS),
            Map.entry("UserTask_ConcludePolitics", Stage.POLITICAL_CONCLUSION),
            Map.entry("UserTask_GiveOpinion", Stage.OPINIONS),
            Map.entry("UserTask_ConsiderRefusal", Stage.REFUSAL),
            Map.entry("UserTask_MeetPerson", Stage.MEETING),
            Map.entry("UserTask_SubmitAssignment", Stage.SUBMISSION),
            Map.entry("UserTask_DecideRotation", Stage.DECISION),
            Map.entry("UserTask_SignDecision", Stage.SIGNATURE),
            Map.entry("UserTask_NumberDecision", Stage.NUMBER),
            Map.entry("UserTask_HandOver", Stage.HANDOVER),
            Map.entry("UserTask_EvaluateYear", Stage.SUPERVISION),
            Map.entry("UserTask_ReviewSelf", Stage.TERM),
            Map.entry("UserTask_EvaluateTerm", Stage.TERM),
            Map.entry("UserTask_ConcludeTerm", Stage.TERM),
            Map.entry("UserTask_ProposePlacement", Stage.PLACEMENT),
            Map.entry("UserTask_DecidePlacement", Stage.PLACEMENT));

    private static final Set<String> OF_PEOPLE = Set.of(RotationProcess.ASSIGNMENT.key(), RotationProcess.TERM.key());
    private final RotationPlans plans;
    private final Assignments assignments;
    private final AssignmentCases cases;
    private final HouseClock clock;

    RotationStages(RotationPlans plans, Assignments assignments, AssignmentCases cases, HouseClock clock) {
        this.plans = plans;
        this.assignments = assignments;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given task) {
        Stage ofPlan = PLAN.get(task.element());
        if (ofPlan != null && task.process().equals(RotationProcess.MAIN.key())) {
            plans.moveTo(task.caseNumber(), ofPlan);
        }
        Stage ofPerson = PERSON.get(task.element());
        if (ofPerson != null && OF_PEOPLE.contains(task.process())) {
            assignments.moveTo(task.caseNumber(), ofPerson);
        }
    }

    @EventListener
    void on(EndReached end) {
        if (end.whole() && end.process().equals(RotationProcess.MAIN.key())) {
            plans.ended(end.caseNumber(), end.element(), end.name(), clock.now());
        }
        if (end.whole() && end.process().equals(RotationProcess.ASSIGNMENT.key())) {
            assignments.ended(end.caseNumber(), end.element(), end.name(), clock.now());
            if (end.element().equals("EndEvent_TermExtended")) {
                var ended = assignments.get(end.caseNumber());
                cases.extend(ended, ended.parties().drafter());
            }
        }
    }
}
