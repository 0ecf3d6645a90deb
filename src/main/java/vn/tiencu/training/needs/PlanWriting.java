package vn.tiencu.training.needs;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.store.Budgets;

/** What the drafting office does about classes and money while a plan is being written. */
@Service
public class PlanWriting {

    /** Ten thousand billion đồng: beyond the whole budget of a province. */
    private static final long MOST = 10_000_000_000_000L;

    private final PlanReading reading;
    private final Grouping grouping;
    private final Budgets budgets;

    PlanWriting(PlanReading reading, Grouping grouping, Budgets budgets) {
        this.reading = reading;
        this.grouping = grouping;
        this.budgets = budgets;
    }

    /** Makes the classes anew. */
    @Transactional
    public Grouped group(String caseNumber, Caller caller) {
        return grouping.group(reading.drafted(caseNumber, caller), caller.username());
    }

    /** Version of the amounts at hand, for who changes them next. */
    @Transactional(readOnly = true)
    public String version(String caseNumber) {
        return Integer.toHexString(budgets.of(caseNumber).hashCode());
    }

    /** Sets amounts at hand, source by source; refused (409) when they are no longer those that the caller read. */
    @Transactional
    public void setCaps(String caseNumber, Map<Funding, @Nullable Long> caps, String basis, Caller caller) {
        reading.drafted(caseNumber, caller);
        if (!basis.equals(version(caseNumber))) {
            throw Refused.conflict("budgetChanged", Message.of("training.needs.budgetChanged"), null);
        }
        caps.forEach((funding, amount) -> budgets.set(caseNumber, funding, sound(funding, amount)));
    }

    private static long sound(Funding funding, @Nullable Long amount) {
        if (amount == null || amount < 0 || amount > MOST) {
            throw Refused.byRules(Refusal.of("badAmount", funding.name(), Message.of("training.needs.badAmount")));
        }
        return amount;
    }
}
