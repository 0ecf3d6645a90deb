package vn.tiencu.appointment;

import java.util.Set;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.ProcessVariable;

/** The strings that the models of this room and its code share: keys, element ids, messages and variables. */
public enum AppointmentProcess implements ProcessContract {
    /** From the request to the published decision. */
    MAIN(
            "appointment",
            Set.of(
                    "UserTask_DecidePermission",
                    "CallActivity_HoldFiveSteps",
                    "UserTask_CheckDossier",
                    "ServiceTask_RecheckStandards",
                    "UserTask_SubmitProposal",
                    "UserTask_GiveOpinion",
                    "UserTask_Appraise",
                    "CallActivity_HoldDecidingMeeting",
                    "UserTask_DecideAsHead",
                    "UserTask_SignDecision",
                    "UserTask_IssueNumber",
                    "UserTask_PublishDecision",
                    "ServiceTask_RecordAppointment",
                    "EndEvent_PermissionRefused",
                    "EndEvent_PermissionLapsed",
                    "EndEvent_NobodyProposed",
                    "EndEvent_DossierIncomplete",
                    "EndEvent_StandardsNotMet",
                    "EndEvent_AppointmentRefused",
                    "EndEvent_Appointed",
                    "EndEvent_Withdrawn",
                    "EndEvent_Barred"),
            Set.of(Names.NOMINATION_WITHDRAWN, Names.BAR_OPENED)),
    /** The five steps of NĐ 170/2025, Điều 33.2. */
    FIVE_STEPS(
            "appointment_fiveSteps",
            Set.of(
                    "UserTask_HoldStep1",
                    "CallActivity_HoldStep2",
                    "CallActivity_HoldStep3",
                    "CallActivity_HoldNewcomerBallot",
                    "CallActivity_HoldStep4",
                    "UserTask_GiveCommitteeOpinion",
                    "UserTask_VerifyNewIssues",
                    "CallActivity_HoldStep5",
                    "UserTask_ChooseAtTie",
                    "UserTask_ReportDelay",
                    "UserTask_DirectDelay",
                    "EndEvent_NobodyQualified",
                    "EndEvent_NobodyReachedStep2",
                    "EndEvent_NobodyReachedStep3",
                    "EndEvent_NewcomerNotConfirmed",
                    "EndEvent_IssueUnsettled",
                    "EndEvent_NobodyPassedStep5",
                    "EndEvent_PersonProposed",
                    "EndEvent_PermissionLapsed"),
            Set.of()),
    /** One meeting with a secret ballot. */
    MEETING(
            "appointment_meeting",
            Set.of(
                    "UserTask_ConveneMeeting",
                    "UserTask_EnterFirstCount",
                    "UserTask_EnterSecondCount",
                    "ServiceTask_CompareCounts",
                    "ServiceTask_CloseMeeting",
                    "EndEvent_MeetingClosed"),
            Set.of());

    /** Prefix of case numbers: bổ nhiệm. */
    public static final String CASE_PREFIX = "BN";

    public static final String NOMINATION_WITHDRAWN = Names.NOMINATION_WITHDRAWN;
    public static final String BAR_OPENED = Names.BAR_OPENED;

    public static final ProcessVariable<String> PROPOSER_BODY = ProcessVariable.text("proposerBody");
    public static final ProcessVariable<String> LEADERSHIP_BODY = ProcessVariable.text("leadershipBody");
    public static final ProcessVariable<String> PERSONNEL_BODY = ProcessVariable.text("personnelBody");
    public static final ProcessVariable<String> ORGANISER_BODY = ProcessVariable.text("organiserBody");
    public static final ProcessVariable<String> COMMITTEE_BODY = ProcessVariable.text("committeeBody");
    public static final ProcessVariable<String> APPRAISER_BODY = ProcessVariable.text("appraiserBody");
    public static final ProcessVariable<String> DECIDER_BODY = ProcessVariable.text("deciderBody");
    public static final ProcessVariable<String> ISSUER_BODY = ProcessVariable.text("issuerBody");
    public static final ProcessVariable<String> CLERK_BODY = ProcessVariable.text("clerkBody");
    public static final ProcessVariable<String> CONSULTED_BODY = ProcessVariable.text("consultedBody");
    public static final ProcessVariable<Boolean> COLLECTIVE_DECIDES = ProcessVariable.truth("collectiveDecides");
    public static final ProcessVariable<Boolean> PERMISSION_GRANTED = ProcessVariable.truth("permissionGranted");
    public static final ProcessVariable<Boolean> PERSON_PROPOSED = ProcessVariable.truth("personProposed");
    public static final ProcessVariable<Boolean> QUORUM_MET = ProcessVariable.truth("quorumMet");
    public static final ProcessVariable<Boolean> SOMEONE_QUALIFIED = ProcessVariable.truth("someoneQualified");
    public static final ProcessVariable<Boolean> COUNTS_MATCH = ProcessVariable.truth("countsMatch");
    public static final ProcessVariable<Boolean> STEP_CONTINUES = ProcessVariable.truth("stepContinues");
    public static final ProcessVariable<Boolean> TIED = ProcessVariable.truth("tied");
    public static final ProcessVariable<Boolean> NEWCOMER_NAMED = ProcessVariable.truth("newcomerNamed");
    public static final ProcessVariable<Boolean> ISSUES_SETTLED = ProcessVariable.truth("issuesSettled");
    public static final ProcessVariable<Boolean> DELAY_ALLOWED = ProcessVariable.truth("delayAllowed");
    public static final ProcessVariable<Boolean> DOSSIER_COMPLETE = ProcessVariable.truth("dossierComplete");
    public static final ProcessVariable<Boolean> STANDARDS_MET = ProcessVariable.truth("standardsMet");
    public static final ProcessVariable<Boolean> APPOINTED = ProcessVariable.truth("appointed");
    public static final ProcessVariable<String> MEETING_STEP = ProcessVariable.text("meetingStep");
    public static final ProcessVariable<String> MEETING_ID = ProcessVariable.text("meetingId");

    private static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            PROPOSER_BODY,
            LEADERSHIP_BODY,
            PERSONNEL_BODY,
            ORGANISER_BODY,
            COMMITTEE_BODY,
            APPRAISER_BODY,
            DECIDER_BODY,
            ISSUER_BODY,
            CLERK_BODY,
            CONSULTED_BODY,
            COLLECTIVE_DECIDES,
            PERMISSION_GRANTED,
            PERSON_PROPOSED,
            QUORUM_MET,
            SOMEONE_QUALIFIED,
            COUNTS_MATCH,
            STEP_CONTINUES,
            TIED,
            NEWCOMER_NAMED,
            ISSUES_SETTLED,
            DELAY_ALLOWED,
            DOSSIER_COMPLETE,
            STANDARDS_MET,
            APPOINTED,
            MEETING_STEP,
            MEETING_ID);

    private final Strings strings;

    AppointmentProcess(String key, Set<String> elements, Set<String> messages) {
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
        static final String NOMINATION_WITHDRAWN = "appointment.nominationWithdrawn";
        static final String BAR_OPENED = "appointment.barOpened";
    }
}
