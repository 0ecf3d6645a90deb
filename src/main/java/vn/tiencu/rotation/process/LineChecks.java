package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.rules.Conditions;
import vn.tiencu.rotation.rules.Group;
import vn.tiencu.rotation.rules.Intake;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Verdict;

/** Whether the people of a list may go where it says (NĐ 170/2025, Điều 42, 43, 45.2). */
@Component
class LineChecks {

    private final Conditions conditions;
    private final Organisation organisation;
    private final Assignments assignments;
    private final Intake intake;
    private final SigningChecks checks;

    LineChecks(
            Conditions conditions,
            Organisation organisation,
            Assignments assignments,
            Intake intake,
            SigningChecks checks) {
        this.conditions = conditions;
        this.organisation = organisation;
        this.assignments = assignments;
        this.intake = intake;
        this.checks = checks;
    }

    /** Refused (422) for a post that is gone or asked for twice, a person already away or barred by a condition. */
    void requireSound(RotationPlan plan, List<RotationLine> kept) {
        Map<String, Integer> asked = new HashMap<>();
        for (RotationLine each : kept) {
            String to = requirePossible(plan, each);
            Post post = organisation.post(to);
            if (asked.merge(to, 1, Integer::sum) > post.seats()) {
                throw SigningChecks.refused("seatTwice", "lines", Message.of("rotation.seatTwice", post.title()));
            }
            assignments.open(each.personId()).ifPresent(open -> {
                throw SigningChecks.refused("alreadyAway", "lines", Message.of("rotation.alreadyAway", open));
            });
            requireLawful(verdict(plan, each), "lines");
        }
    }

    /** Refused (422) for a post that is gone, that this plan may not fill or that lies in the person's own unit. */
    String requirePossible(RotationPlan plan, RotationLine line) {
        String to = Objects.requireNonNull(line.toPostId());
        intake.parties(plan.parties(), to);
        intake.place(line.personId(), to, Objects.requireNonNull(line.months()));
        return to;
    }

    /** A line for which no time was set yet, as the planner leaves it, has the time of the plan. */
    Verdict verdict(RotationPlan plan, RotationLine line) {
        RotationPlan.Contents contents = plan.contents();
        LocalDate movingOn = contents == null ? checks.today() : contents.startsOn();
        int planned = contents == null ? 0 : contents.months();
        int months = line.months() == null ? planned : line.months();
        return conditions.verdict(line.personId(), String.valueOf(line.toPostId()), line.group(), months, movingOn);
    }

    /** The verdict for the day on which the decision is to take effect, or for today. */
    Verdict verdict(RotationAssignment about) {
        LocalDate from = about.decision().from();
        Group group = about.group();
        var place = about.place();
        return conditions.verdict(
                about.personId(), place.toPost(), group, place.months(), from == null ? checks.today() : from);
    }

    /** What only the competent body may pass is left to it; what is barred or unknown is barred for everybody. */
    static void requireLawful(Verdict verdict, String field) {
        List<Refusal> barred = verdict.findings().stream()
                .filter(each -> each.outcome() == Finding.Outcome.BLOCKED || each.outcome() == Finding.Outcome.UNKNOWN)
                .map(each -> new Refusal(each.criterion(), field, change(each), each.citation()))
                .toList();
        if (!barred.isEmpty()) {
            throw Refused.byRules(barred);
        }
    }

    private static Message change(Finding finding) {
        return finding.wouldChange() == null ? finding.found() : finding.wouldChange();
    }
}
