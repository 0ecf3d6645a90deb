package vn.tiencu.conversion.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Who knows of a plan: its parties and those who watch over the province. */
@Component
public class PlanReaders {
    private static final String HOME_AFFAIRS = "to-chuc-so-noi-vu";

    private final Plans plans;

    PlanReaders(Plans plans) {
        this.plans = plans;
    }

    /** The plan; to those who may not know of it it does not exist (404). */
    public ConversionPlan readable(String caseNumber, Caller caller) {
        ConversionPlan plan = plans.get(caseNumber);
        if (!isKnown(plan, caller)) {
            throw Refused.notFound(Message.of("conversion.plan.unknown", caseNumber));
        }
        return plan;
    }

    /**
     * Plans that a caller knows of, newest first.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public List<ConversionPlan> known(@Nullable String before, int most, Caller caller) {
        List<ConversionPlan> found = new ArrayList<>();
        String last = before;
        List<ConversionPlan> read;
        do {
            read = plans.before(last, most);
            read.stream().filter(each -> isKnown(each, caller)).forEach(found::add);
            last = read.isEmpty() ? last : read.get(read.size() - 1).number().toString();
        } while (found.size() < most && read.size() == most);
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }

    public boolean isKnown(ConversionPlan plan, Caller caller) {
        ConversionPlan.Parties parties = plan.parties();
        return caller.has(Role.BOARD)
                || caller.has(Role.MACHINE)
                || caller.isIn(HOME_AFFAIRS)
                || List.of(parties.drafting(), parties.leadership(), parties.clerk(), parties.superior()).stream()
                        .anyMatch(caller::isIn)
                || parties.committee() != null && caller.isIn(Objects.requireNonNull(parties.committee()));
    }
}
