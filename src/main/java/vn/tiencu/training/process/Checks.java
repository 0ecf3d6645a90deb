package vn.tiencu.training.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Checks that several acts make: days that can be true, and who may sign for a body. */
@Component
class Checks {

    private final HouseClock clock;
    private final Bodies bodies;

    Checks(HouseClock clock, Bodies bodies) {
        this.clock = clock;
        this.bodies = bodies;
    }

    LocalDate today() {
        return clock.today();
    }

    /** A day on which something was done: neither in the future nor before the plan allowed it. */
    void doneOn(String field, LocalDate day, @Nullable LocalDate earliest) {
        if (day.isAfter(clock.today())) {
            throw refused("dayInFuture", field, Message.of("training.dayInFuture", day));
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw refused("dayTooEarly", field, Message.of("training.dayTooEarly", day, earliest));
        }
    }

    /** Only the head of a body, or a deputy in the head's place, may do this. */
    Member leader(String bodyKey, Caller caller) {
        return bodies.members(bodyKey, clock.today()).stream()
                .filter(each -> each.personId().equals(caller.personId()))
                .filter(each -> each.isHead() || "DEPUTY".equals(each.function()))
                .findFirst()
                .orElseThrow(() -> Refused.forbidden(Message.of("training.onlyLeader")));
    }

    static Refused refused(String code, @Nullable String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
