package vn.tiencu.casework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Days that can be true, who may sign or rate for a body, and lists that must name everyone once. */
@Component
public class SigningChecks {

    private final HouseClock clock;
    private final Bodies bodies;

    SigningChecks(HouseClock clock, Bodies bodies) {
        this.clock = clock;
        this.bodies = bodies;
    }

    public LocalDate today() {
        return clock.today();
    }

    /** A day on which something was done: neither in the future nor before the case allowed it. */
    public void doneOn(String field, LocalDate day, @Nullable LocalDate earliest) {
        if (day.isAfter(clock.today())) {
            throw refused("dayInFuture", field, Message.of("casework.dayInFuture", day));
        }
        notBefore(field, day, earliest);
    }

    public void notBefore(String field, LocalDate day, @Nullable LocalDate earliest) {
        if (earliest != null && day.isBefore(earliest)) {
            throw refused("dayTooEarly", field, Message.of("casework.dayTooEarly", day, earliest));
        }
    }

    /** Only the head of a body, or a deputy in the head's place, may sign. */
    public Member leader(String bodyKey, Caller caller) {
        return leading(bodyKey, caller).orElseThrow(() -> Refused.forbidden(Message.of("casework.onlyLeader")));
    }

    /** Whether the caller is the head of a body or a deputy. */
    public boolean isLeader(String bodyKey, Caller caller) {
        return leading(bodyKey, caller).isPresent();
    }

    private Optional<Member> leading(String bodyKey, Caller caller) {
        return bodies.members(bodyKey, clock.today()).stream()
                .filter(each -> each.personId().equals(caller.personId()))
                .filter(each -> each.isHead() || "DEPUTY".equals(each.function()))
                .findFirst();
    }

    /** Only the head of a body rates; a deputy only where the body has no head today. */
    public void head(String bodyKey, Caller caller) {
        List<Member> members = bodies.members(bodyKey, clock.today());
        boolean headless = members.stream().noneMatch(Member::isHead);
        boolean entitled = members.stream()
                .filter(each -> each.personId().equals(caller.personId()))
                .anyMatch(each -> each.isHead() || headless && "DEPUTY".equals(each.function()));
        if (!entitled) {
            throw Refused.forbidden(Message.of("casework.onlyHead"));
        }
    }

    /** Each of those expected must be named exactly once, and nobody else. */
    public void eachOnce(String field, List<String> named, List<String> expected) {
        Set<String> seen = new HashSet<>();
        for (String each : named) {
            if (!expected.contains(each)) {
                throw refused("notOnList", field, Message.of("casework.notOnList", each));
            }
            if (!seen.add(each)) {
                throw refused("namedTwice", field, Message.of("casework.namedTwice"));
            }
        }
        expected.stream().filter(each -> !seen.contains(each)).findFirst().ifPresent(missing -> {
            throw refused(
                    "someoneMissing", field, Message.of("casework.someoneMissing", expected.size() - seen.size()));
        });
    }

    public static Refused refused(String code, @Nullable String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }

    public static Refused refused(String code, @Nullable String field, Message message, String citation) {
        return Refused.byRules(new Refusal(code, field, message, citation));
    }
}
