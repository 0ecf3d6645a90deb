package vn.tiencu.appointment.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Verdict;

/** The last look at the verdict before a decision: an exception needs a recorded reason, a bar cannot be decided away. */
@Component
class Exceptions {

    private final Shown shown;
    private final Candidates candidates;

    Exceptions(Shown shown, Candidates candidates) {
        this.shown = shown;
        this.candidates = candidates;
    }

    /** Whether the verdict asks for a reason that is not on record yet. */
    boolean isUnsettled(Appointment about, String personId) {
        return shown.verdict(about, personId).outcome() == Finding.Outcome.OVERRIDE_REQUIRED
                && candidates.override(about.number().toString(), personId).isEmpty();
    }

    void settle(Appointment about, String personId, @Nullable String reason, LocalDate on) {
        Verdict verdict = shown.verdict(about, personId);
        String number = about.number().toString();
        switch (verdict.outcome()) {
            case MET -> {}
            case OVERRIDE_REQUIRED -> {
                boolean recorded = candidates.override(number, personId).isPresent();
                if (!recorded && (reason == null || reason.isBlank())) {
                    throw Checks.refused(
                            "overrideReasonMissing",
                            "overrideReason",
                            Message.of("appointment.overrideReasonMissing"),
                            "NĐ 170/2025, Điều 29");
                }
                if (reason != null && !reason.isBlank()) {
                    candidates.addOverride(number, personId, about.parties().decider(), reason, on);
                }
            }
            case BLOCKED, UNKNOWN -> throw Refused.byRules(Nominees.refusals(verdict, personId, "outcome"));
        }
    }
}
