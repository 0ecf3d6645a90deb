package vn.tiencu.conversion.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Bodies;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Unit;

/** Reads a unit against the organisation: whether it plans for itself, and which bodies take part. */
@Component
class PlanIntake {
    private final Organisation organisation;
    private final Bodies bodies;
    private final Decisions decisions;
    private final HouseClock clock;

    PlanIntake(Organisation organisation, Bodies bodies, Decisions decisions, HouseClock clock) {
        this.organisation = organisation;
        this.bodies = bodies;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Refused (422) for a unit that is unknown, gone or only a part of another, and for a year that is over. */
    ConversionPlan opened(CaseNumber number, String unitId, int year, String by) {
        Unit unit = unit(unitId);
        return new ConversionPlan(
                number,
                unitId,
                year,
                parties(unit),
                ((Number) row("conversion_notice", unit).getOrDefault("noticeDays", 0)).intValue(),
                by,
                clock.today(),
                ConversionPlan.Stage.DRAFT,
                "",
                ConversionPlan.Decision.NONE,
                null);
    }

    void requireYear(int year) {
        int now = clock.today().getYear();
        if (year < now || year > now + 1) {
            throw refused("yearOutOfReach", "year", Message.of("conversion.plan.yearOutOfReach", String.valueOf(year)));
        }
    }

    Unit unit(String unitId) {
        return organisation
                .unit(unitId)
                .filter(each -> each.period().contains(clock.today()))
                .filter(each -> organisation.bodyOf(unitId).id().equals(unitId))
                .filter(each -> isBody("to-chuc-" + unitId))
                .orElseThrow(() -> refused("unknownUnit", "unitId", Message.of("conversion.plan.unknownUnit", unitId)));
    }

    ConversionPlan.Parties parties(Unit unit) {
        Map<String, @Nullable Object> row = row("conversion_parties", unit);
        String committee = key(row, "committee", unit);
        return new ConversionPlan.Parties(
                key(row, "drafting", unit),
                isBody(committee) ? committee : null,
                key(row, "leadership", unit),
                key(row, "clerk", unit),
                key(row, "superior", unit),
                key(row, "superiorClerk", unit));
    }

    private boolean isBody(String key) {
        return bodies.find(key).isPresent()
                && !bodies.members(key, clock.today()).isEmpty();
    }

    private Map<String, @Nullable Object> row(String table, Unit unit) {
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(table, Map.of("unitKind", unit.kind()));
        return rows.get(0);
    }

    private static String key(Map<String, @Nullable Object> row, String column, Unit unit) {
        return String.valueOf(row.get(column)).replace("{unit}", unit.id());
    }

    private static Refused refused(String code, String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
