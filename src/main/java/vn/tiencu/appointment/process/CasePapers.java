package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Elector;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers that a case leaves behind, each made by the act that it records. */
@Component
public class CasePapers {

    public void permissionRequest(Appointment about, Caller by) {}

    void permissionAnswer(Appointment about, boolean agreed, LocalDate date, String content, Caller by) {}

    void step1Minutes(
            Appointment about,
            LocalDate heldOn,
            List<Elector> convened,
            List<String> present,
            List<String> adopted,
            String discussion,
            Caller by) {}

    void meetingMinutes(Appointment about, Step step, BallotResult result) {}

    void committeeOpinion(Appointment about, String outcome, LocalDate date, String content, Caller by) {}

    void overdueReport(Appointment about, String reason, LocalDate until, Caller by) {}

    void proposal(Appointment about, LocalDate date, String content, Caller by) {}

    void opinionAnswer(Appointment about, String body, String opinion, LocalDate date, String content, Caller by) {}

    void appraisalReport(Appointment about, String conclusion, LocalDate date, String content, Caller by) {}

    /** The decision as signed but without number; gives the id of the paper. */
    String decisionDraft(Appointment about, Member signer, Caller by) {
        return "";
    }

    /** The decision with the next number of its register; gives the number as on paper. */
    String issueDecision(Appointment about, LocalDate date, Caller by) {
        return "";
    }
}
