package vn.tiencu.conversion;

import java.util.Set;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.ProcessVariable;

/** The strings that the models of this room and its code share: keys, element ids, messages and variables. */
public enum ConversionProcess implements ProcessContract {
    /** A unit's yearly plan, from the radar to its publication. */
    MAIN(
            "conversion",
            Set.of(
                    "UserTask_DraftPlan",
                    "UserTask_GiveCommitteeOpinion",
                    "UserTask_ApprovePlan",
                    "UserTask_SignPlan",
                    "UserTask_NumberPlan",
                    "UserTask_PublishPlan",
                    "ServiceTask_BeginMoves",
                    "EndEvent_PlanRefused",
                    "EndEvent_PlanPublished",
                    "EndEvent_PlanWithdrawn"),
            Set.of(Names.PLAN_WITHDRAWN)),
    /** The move of one person, from the written notice to the record of the new assignment. */
    MOVE(
            "conversion_move",
            Set.of(
                    "UserTask_NotifyPerson",
                    "UserTask_SignTransfer",
                    "UserTask_NumberTransfer",
                    "UserTask_ConfirmHandOver",
                    "ServiceTask_RecordAssignment",
                    "EndEvent_Moved",
                    "EndEvent_MoveDeferred",
                    "EndEvent_MoveCancelled"),
            Set.of(Names.MOVE_DEFERRED, Names.MOVE_CANCELLED)),
    /** A complaint that a move is retaliation (Luật 36/2018, Điều 24.4). */
    COMPLAINT(
            "conversion_complaint",
            Set.of(
                    "UserTask_DecideComplaint",
                    "UserTask_NumberComplaint",
                    "EndEvent_ComplaintUpheld",
                    "EndEvent_ComplaintRejected",
                    "EndEvent_ComplaintWithdrawn"),
            Set.of(Names.COMPLAINT_WITHDRAWN));

    /** Prefix of case numbers: chuyển đổi. */
    public static final String PLAN_PREFIX = "CD";

    /** Prefix of case numbers: chuyển vị trí. */
    public static final String MOVE_PREFIX = "CV";

    /** Prefix of case numbers: khiếu nại. */
    public static final String COMPLAINT_PREFIX = "KN";

    public static final String PLAN_WITHDRAWN = Names.PLAN_WITHDRAWN;
    public static final String MOVE_DEFERRED = Names.MOVE_DEFERRED;
    public static final String MOVE_CANCELLED = Names.MOVE_CANCELLED;
    public static final String COMPLAINT_WITHDRAWN = Names.COMPLAINT_WITHDRAWN;

    public static final ProcessVariable<String> DRAFTER_BODY = ProcessVariable.text("drafterBody");
    public static final ProcessVariable<String> COMMITTEE_BODY = ProcessVariable.text("committeeBody");
    public static final ProcessVariable<String> LEADERSHIP_BODY = ProcessVariable.text("leadershipBody");
    public static final ProcessVariable<String> CLERK_BODY = ProcessVariable.text("clerkBody");
    public static final ProcessVariable<String> SUPERIOR_BODY = ProcessVariable.text("superiorBody");
    public static final ProcessVariable<String> SUPERIOR_CLERK_BODY = ProcessVariable.text("superiorClerkBody");
    public static final ProcessVariable<Boolean> PLAN_REFUSED = ProcessVariable.truth("planRefused");
    public static final ProcessVariable<Boolean> PLAN_RETURNED = ProcessVariable.truth("planReturned");
    public static final ProcessVariable<Boolean> COMPLAINT_UPHELD = ProcessVariable.truth("complaintUpheld");

    private static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            DRAFTER_BODY,
            COMMITTEE_BODY,
            LEADERSHIP_BODY,
            CLERK_BODY,
            SUPERIOR_BODY,
            SUPERIOR_CLERK_BODY,
            PLAN_REFUSED,
            PLAN_RETURNED,
            COMPLAINT_UPHELD);

    private final Strings strings;

    ConversionProcess(String key, Set<String> elements, Set<String> messages) {
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
        static final String PLAN_WITHDRAWN = "conversion.planWithdrawn";
        static final String MOVE_DEFERRED = "conversion.moveDeferred";
        static final String MOVE_CANCELLED = "conversion.moveCancelled";
        static final String COMPLAINT_WITHDRAWN = "conversion.complaintWithdrawn";
    }
}
