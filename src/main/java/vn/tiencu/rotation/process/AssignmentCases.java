package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Cases;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Decision;
import vn.tiencu.rotation.RotationAssignment.Place;
import vn.tiencu.rotation.RotationAssignment.Years;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.rules.Intake;
import vn.tiencu.rotation.store.Assignments;

/** Opens one person's case: from an approved list, or as the continuation of a rotation that is extended. */
@Component
class AssignmentCases {

    private static final Years NOT_AWAY = new Years(null, null, null, null, null, null, null, null);
    private final Assignments assignments;
    private final Intake intake;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    AssignmentCases(Assignments assignments, Intake intake, Journal journal, Cases cases, HouseClock clock) {
        this.assignments = assignments;
        this.intake = intake;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    void open(RotationPlan plan, RotationLine line) {
        assignments.open(line.personId()).ifPresent(open -> {
            throw Refused.conflict("alreadyAway", Message.of("rotation.alreadyAway", open), null);
        });
        begin(fresh(plan, line), plan.startedBy());
    }

    private RotationAssignment fresh(RotationPlan plan, RotationLine line) {
        String to = Objects.requireNonNull(line.toPostId());
        return new RotationAssignment(
                next(),
                plan.number().toString(),
                null,
                line.personId(),
                line.group(),
                intake.place(line.personId(), to, Objects.requireNonNull(line.months())),
                clock.today(),
                Stage.REMARKS,
                intake.parties(plan.parties(), to),
                null,
                null,
                new Decision(null, null, null, null, null, null, null),
                NOT_AWAY,
                null);
    }

    /** The years go on under a number of their own; the decision is the one that extended them. */
    void extend(RotationAssignment ended, String username) {
        begin(continued(ended), username);
    }

    private RotationAssignment continued(RotationAssignment ended) {
        LocalDate from = Objects.requireNonNull(ended.decision().until()).plusDays(1);
        LocalDate until = Objects.requireNonNull(ended.years().extendedUntil());
        Place place = ended.place();
        int months = (int) ChronoUnit.MONTHS.between(from, until.plusDays(1));
        return new RotationAssignment(
                next(),
                ended.plan(),
                ended.number().toString(),
                ended.personId(),
                ended.group(),
                new Place(place.fromPost(), place.fromUnit(), place.toPost(), place.toUnit(), months),
                clock.today(),
                Stage.SUPERVISION,
                ended.parties(),
                ended.politics(),
                null,
                decided(ended, from, until),
                new Years(ended.years().arrivedOn(), null, null, null, null, null, null, null),
                null);
    }

    private Decision decided(RotationAssignment ended, LocalDate from, LocalDate until) {
        LocalDate today = clock.today();
        return new Decision(today, null, today, from, until, null, ended.years().closingNumber());
    }

    private CaseNumber next() {
        return cases.next(RotationProcess.ASSIGNMENT_PREFIX, clock.today().getYear());
    }

    private void begin(RotationAssignment opened, String username) {
        assignments.add(opened);
        String number = opened.number().toString();
        String origin = opened.continues() == null ? opened.plan() : opened.continues();
        journal.add(
                number,
                "StartEvent_AssignmentBegun",
                opened.parties().drafter(),
                username,
                opened.continues() == null ? "OPENED" : "CONTINUED",
                clock.today(),
                String.valueOf(origin));
        cases.start(RotationProcess.ASSIGNMENT.key(), opened.number(), variables(opened));
    }

    private static Map<String, Object> variables(RotationAssignment opened) {
        Map<String, Object> variables = new HashMap<>(placed(opened));
        variables.put(RotationProcess.DRAFTER_BODY.name(), opened.parties().drafter());
        variables.put(RotationProcess.DECIDER_BODY.name(), opened.parties().decider());
        variables.put(RotationProcess.SENDER_BODY.name(), opened.sender());
        variables.put(RotationProcess.TERM_CONTINUED.name(), opened.continues() != null);
        variables.put(RotationProcess.RECEIVER_REFUSED.name(), false);
        variables.put(RotationProcess.TERM_EXTENDED.name(), false);
        variables.put(RotationProcess.STAYS_AT_RECEIVER.name(), false);
        return variables;
    }

    /** What depends on the place. */
    static Map<String, Object> placed(RotationAssignment about) {
        return Map.of(
                RotationProcess.ISSUER_BODY.name(), about.parties().issuer(),
                RotationProcess.CLERK_BODY.name(), about.parties().clerk(),
                RotationProcess.RECEIVER_BODY.name(), about.receiver());
    }
}
