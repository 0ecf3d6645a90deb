package vn.tiencu.rotation;

import java.util.Set;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.ProcessVariable;

/** The strings that the models of this room and its code share: keys, element ids, messages and variables. */
public enum RotationProcess implements ProcessContract {
    /** The yearly plan: policy, proposals, approved list (NĐ 170/2025, Điều 45, 46.1–46.3a). */
    MAIN(
            "rotation",
            Set.of(
                    "UserTask_DraftPlan",
                    "UserTask_DecidePolicy",
                    "EndEvent_PolicyRefused",
                    "UserTask_CallForPeople",
                    "UserTask_ProposePeople",
                    "UserTask_ReviewPeople",
                    "UserTask_SubmitList",
                    "UserTask_ApproveList",
                    "EndEvent_ListRefused",
                    "UserTask_IssueNumber",
                    "ServiceTask_BeginAssignments",
                    "EndEvent_PlanCarriedOut",
                    "EndEvent_PlanWithdrawn"),
            Set.of(Names.PLAN_WITHDRAWN)),
    /** One person: preparation, consultation, decision, the years away, placement (NĐ 170/2025, Điều 46.3b–46.5). */
    ASSIGNMENT(
            "rotation_assignment",
            Set.of(
                    "UserTask_GiveRemarks",
                    "UserTask_ConcludePolitics",
                    "EndEvent_StandardNotMet",
                    "UserTask_GiveOpinion",
                    "UserTask_ConsiderRefusal",
                    "EndEvent_PersonDropped",
                    "UserTask_MeetPerson",
                    "UserTask_SubmitAssignment",
                    "UserTask_DecideRotation",
                    "EndEvent_RotationRefused",
                    "UserTask_SignDecision",
                    "UserTask_NumberDecision",
                    "UserTask_HandOver",
                    "ServiceTask_RecordRotation",
                    "CallActivity_SuperviseTerm",
                    "EndEvent_Placed",
                    "EndEvent_StaysAtReceiver",
                    "EndEvent_TermExtended",
                    "EndEvent_AssignmentWithdrawn",
                    "EndEvent_EndedEarly",
                    "UserTask_NumberEarlyEnd"),
            Set.of(Names.ASSIGNMENT_WITHDRAWN, Names.ENDED_EARLY)),
    /** The years away and the placement afterwards (NĐ 170/2025, Điều 48–50). */
    TERM(
            "rotation_term",
            Set.of(
                    "UserTask_EvaluateYear",
                    "UserTask_ReviewSelf",
                    "UserTask_EvaluateTerm",
                    "UserTask_ConcludeTerm",
                    "UserTask_ProposePlacement",
                    "UserTask_DecidePlacement",
                    "UserTask_NumberPlacement",
                    "EndEvent_TermEnded"),
            Set.of());

    /** Prefix of case numbers: luân chuyển. */
    public static final String CASE_PREFIX = "LC";

    /** Prefix of case numbers: luân chuyển, một người. */
    public static final String ASSIGNMENT_PREFIX = "LN";

    public static final String PLAN_WITHDRAWN = Names.PLAN_WITHDRAWN;
    public static final String ASSIGNMENT_WITHDRAWN = Names.ASSIGNMENT_WITHDRAWN;
    public static final String ENDED_EARLY = Names.ENDED_EARLY;

    public static final ProcessVariable<String> DRAFTER_BODY = ProcessVariable.text("drafterBody");
    public static final ProcessVariable<String> DECIDER_BODY = ProcessVariable.text("deciderBody");
    public static final ProcessVariable<String> CLERK_BODY = ProcessVariable.text("clerkBody");
    public static final ProcessVariable<String> UNIT_BODY = ProcessVariable.text("unitBody");
    public static final ProcessVariable<String> REMARKER_BODY = ProcessVariable.text("remarkerBody");
    public static final ProcessVariable<String> CONSULTED_BODY = ProcessVariable.text("consultedBody");
    public static final ProcessVariable<String> RECEIVER_BODY = ProcessVariable.text("receiverBody");
    public static final ProcessVariable<String> SENDER_BODY = ProcessVariable.text("senderBody");
    public static final ProcessVariable<String> ISSUER_BODY = ProcessVariable.text("issuerBody");
    public static final ProcessVariable<Boolean> POLICY_AGREED = ProcessVariable.truth("policyAgreed");
    public static final ProcessVariable<Boolean> PLAN_RETURNED = ProcessVariable.truth("planReturned");
    public static final ProcessVariable<Boolean> LIST_APPROVED = ProcessVariable.truth("listApproved");
    public static final ProcessVariable<Boolean> LIST_RETURNED = ProcessVariable.truth("listReturned");
    public static final ProcessVariable<Boolean> TERM_CONTINUED = ProcessVariable.truth("termContinued");
    public static final ProcessVariable<Boolean> STANDARD_MET = ProcessVariable.truth("standardMet");
    public static final ProcessVariable<Boolean> RECEIVER_REFUSED = ProcessVariable.truth("receiverRefused");
    public static final ProcessVariable<Boolean> PERSON_DROPPED = ProcessVariable.truth("personDropped");
    public static final ProcessVariable<Boolean> PLACE_CHANGED = ProcessVariable.truth("placeChanged");
    public static final ProcessVariable<Boolean> ROTATION_DECIDED = ProcessVariable.truth("rotationDecided");
    public static final ProcessVariable<Boolean> TERM_OVER = ProcessVariable.truth("termOver");
    public static final ProcessVariable<Boolean> TERM_EXTENDED = ProcessVariable.truth("termExtended");
    public static final ProcessVariable<Boolean> STAYS_AT_RECEIVER = ProcessVariable.truth("staysAtReceiver");

    private static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            DRAFTER_BODY,
            DECIDER_BODY,
            CLERK_BODY,
            UNIT_BODY,
            REMARKER_BODY,
            CONSULTED_BODY,
            RECEIVER_BODY,
            SENDER_BODY,
            ISSUER_BODY,
            POLICY_AGREED,
            PLAN_RETURNED,
            LIST_APPROVED,
            LIST_RETURNED,
            TERM_CONTINUED,
            STANDARD_MET,
            RECEIVER_REFUSED,
            PERSON_DROPPED,
            PLACE_CHANGED,
            ROTATION_DECIDED,
            TERM_OVER,
            TERM_EXTENDED,
            STAYS_AT_RECEIVER);

    private final Strings strings;

    RotationProcess(String key, Set<String> elements, Set<String> messages) {
        this.strings = new Strings(key, elements, messages);
    }

    @Override
    public Strings strings() {
        return strings;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return VARIABLES;
    }

    /** An enum's constants cannot name its own static fields. */
    private static final class Names {
        static final String PLAN_WITHDRAWN = "rotation.planWithdrawn";
        static final String ASSIGNMENT_WITHDRAWN = "rotation.assignmentWithdrawn";
        static final String ENDED_EARLY = "rotation.endedEarly";
    }
}
