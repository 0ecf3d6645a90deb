package vn.tiencu.training.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;
import vn.tiencu.training.store.TrainingPlans;

/**
 * Who sees and edits which lines. A unit's personnel office edits its own while the unit is asked and has not answered; the
 * drafting office edits all while the plan is being written; the other parties and the consulted bodies look.
 */
@Component
public class LineRights {

    private static final String LEADERSHIP = "lanh-dao-";
    private final TrainingPlans plans;
    private final AskedUnits units;
    private final Opinions opinions;

    LineRights(TrainingPlans plans, AskedUnits units, Opinions opinions) {
        this.plans = plans;
        this.units = units;
        this.opinions = opinions;
    }

    /** The caller's reach; to whom no line may be shown, the plan does not exist (404). */
    public LineReach of(String caseNumber, Caller caller) {
        TrainingPlan plan = plans.get(caseNumber);
        Map<String, String> seen = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (AskedUnits.Row unit : units.of(caseNumber)) {
            if (caller.isIn(unit.body())) {
                seen.put(unit.unitId(), unit.body());
                if (plan.stage() == Stage.NEEDS && unit.answeredOn() == null) {
                    open.add(unit.unitId());
                }
            } else if (caller.isIn(LEADERSHIP + unit.unitId())) {
                seen.put(unit.unitId(), LEADERSHIP + unit.unitId());
            }
        }
        boolean all = plan.isKnownTo(caller) || isConsulted(caseNumber, caller, seen);
        if (!all && seen.isEmpty()) {
            throw Refused.notFound(Message.of("training.unknown", caseNumber));
        }
        String drafter = plan.parties().drafter();
        boolean drafts = caller.isIn(drafter) && plan.stage().isBeingWritten();
        return new LineReach(plan, caller.username(), all, drafts ? drafter : null, Map.copyOf(seen), Set.copyOf(open));
    }

    /** A unit's office is consulted on its own lines, any other body on the whole draft. */
    private boolean isConsulted(String caseNumber, Caller caller, Map<String, String> seen) {
        return opinions.of(caseNumber).stream()
                .map(Opinions.Row::body)
                .anyMatch(body -> caller.isIn(body) && !seen.containsValue(body));
    }
}
