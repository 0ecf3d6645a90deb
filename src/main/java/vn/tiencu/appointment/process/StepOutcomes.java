package vn.tiencu.appointment.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.ballot.BallotOutcome.Outcome;
import vn.tiencu.ballot.BallotResult;

/** What a closed ballot means for the case: who goes on, and to which step (NĐ 170/2025, Điều 33.2). */
@Component
class StepOutcomes {

    private final Appointments appointments;
    private final Candidates candidates;

    StepOutcomes(Appointments appointments, Candidates candidates) {
        this.appointments = appointments;
        this.candidates = candidates;
    }

    /** The small outcome that the process needs to find its way. */
    record Next(boolean continues, boolean tied, boolean newcomerNamed) {}

    Next follow(Appointment about, Step step, BallotResult result) {
        Outcome outcome = result.outcome().outcome();
        List<String> selected = result.outcome().selected();
        boolean continues = outcome == Outcome.PASSED || outcome == Outcome.CARRIED_ON;
        boolean tied = outcome == Outcome.TIE_HEAD_DECIDES;
        boolean newcomer = false;
        if (continues || tied) {
            newcomer = step == Step.STEP_3 && names(about, selected);
            goOn(about.number().toString(), step, selected, newcomer, tied);
        }
        return new Next(continues, tied, newcomer);
    }

    private boolean names(Appointment about, List<String> selected) {
        List<String> listed = candidates.of(about.number().toString(), Stage.STEP_3);
        return selected.stream().anyMatch(each -> !listed.contains(each));
    }

    private void goOn(String number, Step step, List<String> selected, boolean newcomer, boolean tied) {
        switch (step) {
            case STEP_2 -> move(number, Stage.STEP_3, selected);
            case STEP_3 -> move(number, newcomer ? Stage.STEP_3_NEWCOMER : Stage.STEP_4, selected);
            case STEP_3_NEWCOMER -> move(number, Stage.STEP_4, selected);
            case STEP_4 -> move(number, Stage.STEP_5, candidates.of(number, Stage.STEP_4));
            case STEP_5 -> {
                move(
                        number,
                        tied ? Stage.STEP_5 : Stage.DOSSIER,
                        tied ? candidates.of(number, Stage.STEP_5) : selected);
                candidates.put(number, Stage.DOSSIER, selected);
                if (!tied) {
                    appointments.select(number, selected.get(0));
                }
            }
            case DECISION -> appointments.moveTo(number, Stage.SIGNATURE);
        }
    }

    private void move(String number, Stage stage, List<String> people) {
        candidates.put(number, stage, people);
        appointments.moveTo(number, stage);
    }
}
