package vn.tiencu.rotation.rules;

import static vn.tiencu.rotation.rules.Findings.change;
import static vn.tiencu.rotation.rules.Findings.found;
import static vn.tiencu.rotation.rules.Findings.required;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.kernel.Message;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Months;

/** Service left, length of the rotation, and whether the post is for people of the place (NĐ 170/2025, Điều 42.1c, 43.4, 48). */
@Component
class MoveFacts {

    private final Findings findings;
    private final RuleTable rules;
    private final LocalPosts localPosts;

    MoveFacts(Findings findings, RuleTable rules, LocalPosts localPosts) {
        this.findings = findings;
        this.rules = rules;
        this.localPosts = localPosts;
    }

    /** Months of service left on the day of the move: ten years, or the term of appointment in the two cases of the decree. */
    Finding remaining(Intended move) {
        int needed = rules.remaining(move.group());
        LocalDate retires = move.person().retirementDate();
        Message required = required("remaining", needed);
        if (retires == null) {
            return findings.of("remaining", null, required, found("noRetirementDate"), change("retirementDate"), null);
        }
        int left = Months.completed(move.movingOn(), retires);
        return findings.of(
                "remaining",
                left >= needed,
                required,
                found("remaining", left, retires),
                change("special.remaining", retires.minusMonths(needed)),
                null);
    }

    /** Less than three years is the special case, which the competent body decides. */
    Finding duration(Intended move) {
        int least = rules.months("leastDuration");
        return findings.of(
                "duration",
                move.months() >= least,
                required("duration", least),
                found("duration", move.months()),
                change("special.duration", least),
                null);
    }

    /** Nobody goes home into a post that is not for local people. */
    Finding notLocal(Intended move) {
        Optional<String> rule = localPosts.notForLocals(move.post(), move.unit());
        if (rule.isEmpty()) {
            Message any = found("ordinaryPost");
            return findings.of("notLocal", true, required("ordinaryPost"), any, change("otherPost"), null);
        }
        @Nullable Boolean local = LocalPosts.isLocal(move.person(), move.unit());
        String hometown = move.person().hometown();
        return findings.of(
                "notLocal",
                local == null ? null : !local,
                required("notLocal", move.unit().name()),
                local == null || hometown == null ? found("noHometown") : found("hometown", hometown),
                local == null ? change("hometown") : change("otherPost"),
                null);
    }
}
