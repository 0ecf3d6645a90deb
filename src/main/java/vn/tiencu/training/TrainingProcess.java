package vn.tiencu.training;

import java.util.Set;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.ProcessVariable;

/** The strings that the models of this room and its code share: keys, element ids, messages and variables. */
public enum TrainingProcess implements ProcessContract {
    /** From the direction to draft a plan to the report of its results. */
    MAIN(
            "training",
            Set.of(
                    "CallActivity_DraftPlan",
                    "UserTask_EndorsePlan",
                    "UserTask_ReviseDraft",
                    "UserTask_SubmitPlan",
                    "UserTask_AppraisePlan",
                    "UserTask_CorrectSubmission",
                    "UserTask_GiveStandingOpinion",
                    "UserTask_CorrectPlan",
                    "UserTask_SignPlan",
                    "UserTask_IssueNumber",
                    "UserTask_PublishPlan",
                    "UserTask_ReportResults",
                    "UserTask_SignReport",
                    "UserTask_SendReport",
                    "EndEvent_PlanRefused",
                    "EndEvent_AdjustmentPublished",
                    "EndEvent_ResultsReported",
                    "EndEvent_Withdrawn"),
            Set.of(Names.PLAN_WITHDRAWN)),
    /** Needs of the units, consolidation, written consultation. */
    DRAFTING(
            "training_drafting",
            Set.of(
                    "UserTask_CallForNeeds",
                    "UserTask_ProposeNeeds",
                    "UserTask_ConsolidateNeeds",
                    "UserTask_GiveOpinion",
                    "UserTask_FinishDraft",
                    "EndEvent_DraftFinished"),
            Set.of()),
    /** A class of a published plan, from the notice to the rating of its effect. */
    CLASS(
            "training_class",
            Set.of(
                    "UserTask_CallTrainees",
                    "UserTask_SendTrainees",
                    "UserTask_RecordAttendance",
                    "UserTask_RecordResults",
                    "ServiceTask_RecordCertificates",
                    "UserTask_RateEffect",
                    "EndEvent_ClassFinished",
                    "EndEvent_ClassCancelled"),
            Set.of(Names.CLASS_CANCELLED)),
    /** Compensation for the cost of training (NĐ 171/2025, Điều 6–13). */
    COMPENSATION(
            "training_compensation",
            Set.of(
                    "UserTask_EstablishFacts",
                    "UserTask_FormCouncil",
                    "UserTask_HoldCouncil",
                    "UserTask_SendRecommendation",
                    "UserTask_DecideCompensation",
                    "UserTask_NumberDecision",
                    "UserTask_DeliverDecision",
                    "UserTask_ConfirmPayment",
                    "EndEvent_NotOwed",
                    "EndEvent_CompensationPaid",
                    "EndEvent_CompensationUnpaid",
                    "EndEvent_CompensationWithdrawn"),
            Set.of(Names.COMPENSATION_WITHDRAWN));

    /** Prefix of case numbers: đào tạo. */
    public static final String CASE_PREFIX = "DT";

    /** Prefix of case numbers: lớp học. */
    public static final String CLASS_PREFIX = "LH";

    /** Prefix of case numbers: đền bù. */
    public static final String COMPENSATION_PREFIX = "DB";

    public static final String PLAN_WITHDRAWN = Names.PLAN_WITHDRAWN;
    public static final String CLASS_CANCELLED = Names.CLASS_CANCELLED;
    public static final String COMPENSATION_WITHDRAWN = Names.COMPENSATION_WITHDRAWN;

    public static final ProcessVariable<String> DRAFTER_BODY = ProcessVariable.text("drafterBody");
    public static final ProcessVariable<String> ENDORSER_BODY = ProcessVariable.text("endorserBody");
    public static final ProcessVariable<String> APPRAISER_BODY = ProcessVariable.text("appraiserBody");
    public static final ProcessVariable<String> STANDING_BODY = ProcessVariable.text("standingBody");
    public static final ProcessVariable<String> ISSUER_BODY = ProcessVariable.text("issuerBody");
    public static final ProcessVariable<String> CLERK_BODY = ProcessVariable.text("clerkBody");
    public static final ProcessVariable<String> UNIT_BODY = ProcessVariable.text("unitBody");
    public static final ProcessVariable<String> CONSULTED_BODY = ProcessVariable.text("consultedBody");
    public static final ProcessVariable<Boolean> PLAN_ENDORSED = ProcessVariable.truth("planEndorsed");
    public static final ProcessVariable<Boolean> SUBMISSION_ACCEPTED = ProcessVariable.truth("submissionAccepted");
    public static final ProcessVariable<Boolean> PLAN_AGREED = ProcessVariable.truth("planAgreed");
    public static final ProcessVariable<Boolean> REDRAFT_ASKED = ProcessVariable.truth("redraftAsked");
    public static final ProcessVariable<Boolean> ANNUAL_PLAN = ProcessVariable.truth("annualPlan");
    public static final ProcessVariable<String> ORGANISER_BODY = ProcessVariable.text("organiserBody");
    public static final ProcessVariable<String> LEADERSHIP_BODY = ProcessVariable.text("leadershipBody");
    public static final ProcessVariable<String> MANAGING_BODY = ProcessVariable.text("managingBody");
    public static final ProcessVariable<String> DECIDER_BODY = ProcessVariable.text("deciderBody");
    public static final ProcessVariable<Boolean> COMPENSATION_OWED = ProcessVariable.truth("compensationOwed");
    public static final ProcessVariable<Boolean> COUNCIL_COMPLETE = ProcessVariable.truth("councilComplete");
    public static final ProcessVariable<Boolean> MAJORITY_AGREED = ProcessVariable.truth("majorityAgreed");
    public static final ProcessVariable<Boolean> COMPENSATION_PAID = ProcessVariable.truth("compensationPaid");

    private static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            DRAFTER_BODY,
            ENDORSER_BODY,
            APPRAISER_BODY,
            STANDING_BODY,
            ISSUER_BODY,
            CLERK_BODY,
            UNIT_BODY,
            CONSULTED_BODY,
            PLAN_ENDORSED,
            SUBMISSION_ACCEPTED,
            PLAN_AGREED,
            REDRAFT_ASKED,
            ANNUAL_PLAN,
            ORGANISER_BODY,
            LEADERSHIP_BODY,
            MANAGING_BODY,
            DECIDER_BODY,
            COMPENSATION_OWED,
            COUNCIL_COMPLETE,
            MAJORITY_AGREED,
            COMPENSATION_PAID);

    private final Strings strings;

    TrainingProcess(String key, Set<String> elements, Set<String> messages) {
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
        static final String PLAN_WITHDRAWN = "training.planWithdrawn";
        static final String CLASS_CANCELLED = "training.classCancelled";
        static final String COMPENSATION_WITHDRAWN = "training.compensationWithdrawn";
    }
}
