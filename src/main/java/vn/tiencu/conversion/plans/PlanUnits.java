package vn.tiencu.conversion.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Unit;

/** The agencies for which a caller may make a plan. */
@Component
public class PlanUnits {
    private static final Set<String> MAKERS = Set.of("to-chuc-", "lanh-dao-");

    private final Organisation organisation;
    private final HouseClock clock;

    PlanUnits(Organisation organisation, HouseClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Those whose personnel office or leadership the caller sits in, by name. */
    public List<Unit> of(Caller caller) {
        return caller.bodies().stream()
                .flatMap(body -> MAKERS.stream().filter(body::startsWith).map(each -> body.substring(each.length())))
                .distinct()
                .flatMap(each -> organisation.unit(each).stream())
                .filter(each -> each.period().contains(clock.today()))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }
}
