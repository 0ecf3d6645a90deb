package vn.tiencu.appointment.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.casework.ActsShown;

/** What has happened in a case, as its readers see it. */
@Component
public class CaseHistory {

    private final ActsShown acts;
    private final Candidates candidates;

    CaseHistory(ActsShown acts, Candidates candidates) {
        this.acts = acts;
        this.candidates = candidates;
    }

    /** What was done, by which body and when, oldest first. */
    public List<ActsShown.ActShown> of(String caseNumber) {
        return acts.of("appointment", caseNumber);
    }

    /** The nominee until step 1 adopts a list, then the people on that list. */
    public List<String> listed(Appointment about) {
        List<String> adopted = candidates.of(about.number().toString(), Stage.STEP_2);
        return adopted.isEmpty() ? List.of(about.nomineeId()) : adopted;
    }
}
