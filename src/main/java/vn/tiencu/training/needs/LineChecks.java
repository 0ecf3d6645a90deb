package vn.tiencu.training.needs;

import static vn.tiencu.training.needs.Words.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Unit;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.needs.Check.Outcome;

/** Right number, right audience: looks at every line that counts (founding document 002; Luật 80/2025/QH15, Điều 38.2). */
@Service
public class LineChecks {

    private final Lines lines;
    private final Roster roster;
    private final Programmes programmes;
    private final Eligibility eligibility;
    private final Organisation organisation;
    private final HouseClock clock;

    LineChecks(
            Lines lines,
            Roster roster,
            Programmes programmes,
            Eligibility eligibility,
            Organisation organisation,
            HouseClock clock) {
        this.lines = lines;
        this.roster = roster;
        this.programmes = programmes;
        this.eligibility = eligibility;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What speaks against lines of a plan; those that a rule forbids come first. A line with nothing against it is absent. */
    @Transactional(readOnly = true)
    public List<LineIssue> of(TrainingPlan plan) {
        return of(plan, lines.of(plan.number().toString()));
    }

    List<LineIssue> of(TrainingPlan plan, List<PlanLine> all) {
        List<PlanLine> counting = all.stream().filter(PlanLine::counts).toList();
        var run = new Run(plan, counting);
        return counting.stream()
                .flatMap(each -> run.of(each)
                        .filter(check -> check.outcome() != Outcome.MET)
                        .map(check -> LineIssue.of(each.id(), check)))
                .sorted(Comparator.comparing(LineIssue::blocks).reversed())
                .toList();
    }

    /** One look at a plan: people, catalogue and rules are read once. */
    private final class Run {

        private final Map<String, Trainee> people;
        private final Map<String, Programme> catalogue = programmes.byKey();
        private final Map<String, Unit> units;
        private final Map<String, List<PlanLine>> byPerson;
        private final Eligibility.Judge judge;

        Run(TrainingPlan plan, List<PlanLine> counting) {
            this.byPerson = counting.stream().collect(Collectors.groupingBy(PlanLine::personId));
            this.people = roster.of(byPerson.keySet(), clock.today());
            this.units = organisation
                    .units(counting.stream().map(PlanLine::unitId).distinct().toList())
                    .stream()
                    .collect(Collectors.toMap(Unit::id, each -> each));
            this.judge = eligibility.judge(plan.year());
        }

        Stream<Check> of(PlanLine line) {
            @Nullable Trainee trainee = people.get(line.personId());
            @Nullable Programme programme = catalogue.get(line.programme());
            List<Check> checks = new ArrayList<>();
            unit(line, trainee).flatMap(each -> judge.check(each, programme)).ifPresent(checks::add);
            if (programme == null) {
                judge.check(
                                EligibilityFact.of("programme", "UNKNOWN", found("unknownProgramme", line.programme())),
                                null)
                        .ifPresent(checks::add);
            } else if (trainee != null) {
                checks.addAll(judge.unmet(trainee, programme, line.quarter()));
            }
            duplicate(line, programme)
                    .flatMap(each -> judge.check(each, programme))
                    .ifPresent(checks::add);
            return checks.stream();
        }

        private Optional<EligibilityFact> unit(PlanLine line, @Nullable Trainee trainee) {
            if (trainee == null) {
                return Optional.of(EligibilityFact.of("unit", "NO_POST", found("noPost")));
            }
            if (trainee.body().id().equals(line.unitId())) {
                return Optional.empty();
            }
            return Optional.of(EligibilityFact.of(
                            "unit",
                            "OTHER_UNIT",
                            found("worksAt", trainee.body().name()))
                    .about(unitName(line.unitId())));
        }

        /** The same person named by another unit, or for another programme of the same content. */
        private Optional<EligibilityFact> duplicate(PlanLine line, @Nullable Programme programme) {
            List<PlanLine> others = byPerson.getOrDefault(line.personId(), List.of()).stream()
                    .filter(each -> !each.id().equals(line.id()))
                    .toList();
            Optional<EligibilityFact> elsewhere = others.stream()
                    .filter(each -> !each.unitId().equals(line.unitId()))
                    .findFirst()
                    .map(each -> EligibilityFact.of(
                            "duplicate",
                            "OTHER_UNIT",
                            found("duplicateUnit", unitName(each.unitId()), programmeName(each.programme()))));
            return elsewhere.or(() -> others.stream()
                    .filter(each -> sameContent(programme, catalogue.get(each.programme())))
                    .findFirst()
                    .map(each -> EligibilityFact.of(
                            "duplicate", "SAME_SUBJECT", found("duplicateSubject", programmeName(each.programme())))));
        }

        private boolean sameContent(@Nullable Programme one, @Nullable Programme other) {
            return one != null && other != null && one.subject().equals(other.subject());
        }

        private Message unitName(String unitId) {
            Unit unit = units.get(unitId);
            return found("name", unit == null ? unitId : unit.name());
        }

        private Message programmeName(String key) {
            Programme programme = catalogue.get(key);
            return programme == null ? found("name", key) : found("programme", programme.name());
        }
    }
}
