package vn.tiencu.training.needs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.LineReach;
import vn.tiencu.training.lines.LineRights;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;

/** What a caller may read and do about the needs of a plan: the parties all, a unit's office its own unit only. */
@Service
public class PlanReading {

    private final LineRights rights;
    private final NeedsFinder finder;
    private final LineChecks checks;
    private final Grouping grouping;
    private final Money money;
    private final Quotas quotas;
    private final Lines lines;
    private final HouseClock clock;

    PlanReading(
            LineRights rights,
            NeedsFinder finder,
            LineChecks checks,
            Grouping grouping,
            Money money,
            Quotas quotas,
            Lines lines,
            HouseClock clock) {
        this.rights = rights;
        this.finder = finder;
        this.checks = checks;
        this.grouping = grouping;
        this.money = money;
        this.quotas = quotas;
        this.lines = lines;
        this.clock = clock;
    }

    /** A need that the data show beside the line that answers it, if the plan has one. */
    public record NeedAndLine(FoundNeed need, @Nullable PlanLine line) {}

    /** The needs of a unit as the data show them today; refused (404) when the caller may not know the unit's lines. */
    @Transactional(readOnly = true)
    public List<NeedAndLine> needs(String caseNumber, String unitId, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        if (!reach.sees(unitId)) {
            throw Refused.notFound(Message.of("training.needs.unknownUnit", caseNumber, unitId));
        }
        Map<String, PlanLine> known = lines.of(caseNumber).stream()
                .collect(Collectors.toMap(PlanReading::key, Function.identity(), (first, second) -> first));
        return finder.find(reach.plan().year(), unitId, clock.today()).stream()
                .map(each -> new NeedAndLine(
                        each, known.get(each.personId() + "|" + each.programme().key())))
                .toList();
    }

    private static String key(PlanLine line) {
        return line.personId() + "|" + line.programme();
    }

    /** A line beside what speaks against it. */
    public record LineAndIssues(PlanLine line, List<LineIssue> issues) {}

    /** What speaks against the lines that the caller sees. */
    @Transactional(readOnly = true)
    public List<LineAndIssues> checks(String caseNumber, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        List<PlanLine> all = lines.of(caseNumber);
        Map<String, PlanLine> seen = all.stream()
                .filter(each -> reach.sees(each.unitId()))
                .collect(Collectors.toMap(PlanLine::id, Function.identity()));
        Map<String, List<LineIssue>> byLine = new HashMap<>();
        List<String> order = new ArrayList<>();
        checks.of(reach.plan(), all).stream().filter(each -> seen.containsKey(each.lineId())).forEach(each -> {
            if (!byLine.containsKey(each.lineId())) {
                order.add(each.lineId());
            }
            byLine.computeIfAbsent(each.lineId(), id -> new ArrayList<>()).add(each);
        });
        return order.stream()
                .map(each -> new LineAndIssues(
                        Objects.requireNonNull(seen.get(each)),
                        Objects.requireNonNull(byLine.get(each))))
                .toList();
    }

    /** The classes of a plan; for those only who see the whole of it. */
    @Transactional(readOnly = true)
    public Grouped classes(String caseNumber, Caller caller) {
        return grouping.of(whole(caseNumber, caller).plan());
    }

    @Transactional(readOnly = true)
    public List<Money.Source> money(String caseNumber, Caller caller) {
        return money.of(whole(caseNumber, caller).plan());
    }

    @Transactional(readOnly = true)
    public List<Quotas.Share> quotas(String caseNumber, Caller caller) {
        return quotas.of(whole(caseNumber, caller).plan());
    }

    /** Whether the caller may make classes and set amounts. */
    @Transactional(readOnly = true)
    public boolean mayDraft(String caseNumber, Caller caller) {
        return rights.of(caseNumber, caller).drafter() != null;
    }

    /** The plan for its drafting office while it is being written; refused (403) to everyone else. */
    TrainingPlan drafted(String caseNumber, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        if (reach.drafter() == null) {
            throw Refused.forbidden(Message.of("training.needs.drafterOnly"));
        }
        return reach.plan();
    }

    private LineReach whole(String caseNumber, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        if (!reach.seesAll()) {
            throw Refused.forbidden(Message.of("training.needs.wholePlan"));
        }
        return reach;
    }
}
