package vn.tiencu.outside;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import vn.tiencu.appointment.events.AppointmentEnded;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Lets the next case fail at the very last moment of a step, when everything else of it has been written. */
public class Mishap {

    private final AtomicBoolean armed = new AtomicBoolean();

    public void arm() {
        armed.set(true);
    }

    @EventListener
    public void on(AppointmentEnded ended) {
        if (armed.compareAndSet(true, false)) {
            throw Refused.conflict("mishap", Message.of("api.lostRace"), null);
        }
    }
}
