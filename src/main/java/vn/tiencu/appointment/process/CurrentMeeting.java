package vn.tiencu.appointment.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.AppointmentProcess;

/** Which meeting a running task belongs to. */
@Component
class CurrentMeeting {

    private final RuntimeService runtime;

    CurrentMeeting(RuntimeService runtime) {
        this.runtime = runtime;
    }

    Step step(String execution) {
        return Step.valueOf(text(execution, AppointmentProcess.MEETING_STEP.name()));
    }

    String id(String execution) {
        return text(execution, AppointmentProcess.MEETING_ID.name());
    }

    private String text(String execution, String variable) {
        return String.valueOf(runtime.getVariable(execution, variable));
    }
}
