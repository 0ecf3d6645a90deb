package vn.tiencu.appointment.process;

import java.util.Set;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.engine.TaskAct;

/** An act of this room on one element, or on two that differ only in who does them. */
abstract class RoomAct<F> implements TaskAct<F> {

    private final AppointmentProcess process;
    private final Class<F> form;
    private final Set<String> elements;

    RoomAct(AppointmentProcess process, Class<F> form, String... elements) {
        this.process = process;
        this.form = form;
        this.elements = Set.of(elements);
    }

    @Override
    public String process() {
        return process.key();
    }

    @Override
    public Set<String> elements() {
        return elements;
    }

    @Override
    public Class<F> form() {
        return form;
    }
}
