package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Checks that several acts make: days that can be true, and who may sign for a body. */
@Component
public class Checks {

    private final HouseClock clock;
    private final Bodies bodies;

    Checks(HouseClock clock, Bodies bodies) {
        this.clock = clock;
        this.bodies = bodies;
    }

    /** A day on which something was done: neither in the future nor before the case allowed it. */
    public void doneOn(String field, LocalDate day, @Nullable LocalDate earliest) {
        if (day.isAfter(clock.today())) {
            throw refused("dayInFuture", field, Message.of("appointment.dayInFuture", day));
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw refused("dayTooEarly", field, Message.of("appointment.dayTooEarly", day, earliest));
        }
    }

    /** The earliest day of anything after the permission. */
    public void afterPermission(String field, LocalDate day, Appointment about) {
        doneOn(field, day, about.permissionOn() == null ? about.startedOn() : about.permissionOn());
    }

    /** Only the head of a body, or a deputy in the head's place, may do this. */
    public Member leader(String bodyKey, Caller caller) {
        return bodies.members(bodyKey, clock.today()).stream()
                .filter(each -> each.personId().equals(caller.personId()))
                .filter(each -> each.isHead() || "DEPUTY".equals(each.function()))
                .findFirst()
                .orElseThrow(() -> Refused.forbidden(Message.of("appointment.onlyLeader")));
    }

    /** Only the head of a body: the law gives the choice to that one person. */
    public void head(String bodyKey, Caller caller) {
        boolean heads = bodies.members(bodyKey, clock.today()).stream()
                .anyMatch(each -> each.isHead() && each.personId().equals(caller.personId()));
        if (!heads) {
            throw Refused.forbidden(Message.of("appointment.onlyHead"));
        }
    }

    /** Everyone named must be on the list; the first who is not is named back. */
    public void onList(String field, List<String> named, List<String> list) {
        named.stream().filter(each -> !list.contains(each)).findFirst().ifPresent(stranger -> {
            throw refused("notOnList", field, Message.of("appointment.notOnList", stranger));
        });
        if (named.stream().distinct().count() != named.size()) {
            throw refused("namedTwice", field, Message.of("appointment.namedTwice"));
        }
    }

    static Refused refused(String code, @Nullable String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }

    static Refused refused(String code, @Nullable String field, Message message, String citation) {
        return Refused.byRules(new Refusal(code, field, message, citation));
    }
}
