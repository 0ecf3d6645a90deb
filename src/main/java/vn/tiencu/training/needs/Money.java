package vn.tiencu.training.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.store.Budgets;
import vn.tiencu.training.lines.store.Classes;
import vn.tiencu.training.lines.store.Lines;

/** What a plan costs by who pays, against the money at hand (NĐ 171/2025, Điều 32). */
@Service
public class Money {

    private final Lines lines;
    private final Classes classes;
    private final Budgets budgets;
    private final Programmes programmes;

    Money(Lines lines, Classes classes, Budgets budgets, Programmes programmes) {
        this.lines = lines;
        this.classes = classes;
        this.budgets = budgets;
        this.programmes = programmes;
    }

    /**
     * One source of money, in đồng.
     *
     * @param forPeople what the lines cost
     * @param forClasses what the classes cost beside them
     * @param estimated whether no classes have been made yet and they are reckoned from their capacity
     * @param cap money at hand, null where no limit is set
     * @param shortfall what is missing, 0 where nothing is
     * @param postponed how many lines, the least urgent and dearest first, would have to wait to close the gap
     * @param saved what those lines cost
     */
    public record Source(
            Funding funding,
            int lines,
            long forPeople,
            long forClasses,
            boolean estimated,
            @Nullable Long cap,
            long shortfall,
            int postponed,
            long saved) {

        public long need() {
            return forPeople + forClasses;
        }
    }

    /** Every source that pays for something or has a limit. */
    @Transactional(readOnly = true)
    public List<Source> of(TrainingPlan plan) {
        String number = plan.number().toString();
        List<PlanLine> counting =
                lines.of(number).stream().filter(PlanLine::counts).toList();
        Map<Funding, List<PlanLine>> bySource = counting.stream()
                .collect(Collectors.groupingBy(
                        PlanLine::funding, () -> new EnumMap<>(Funding.class), Collectors.toList()));
        Map<Funding, ClassCosts> ofClasses = classCosts(counting, classes.of(number));
        Map<Funding, Long> caps = budgets.of(number);
        List<Source> sources = new ArrayList<>();
        for (Funding funding : Funding.values()) {
            source(
                            funding,
                            bySource.getOrDefault(funding, List.of()),
                            ofClasses.getOrDefault(funding, ClassCosts.NONE),
                            caps.get(funding))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    private static Optional<Source> source(
            Funding funding, List<PlanLine> paid, ClassCosts held, @Nullable Long cap) {
        if (paid.isEmpty() && held.amount() == 0 && cap == null) {
            return Optional.empty();
        }
        long people = paid.stream().mapToLong(PlanLine::cost).sum();
        long shortfall = cap == null ? 0 : Math.max(0, people + held.amount() - cap);
        int postponed = 0;
        long saved = 0;
        for (PlanLine line : dispensableFirst(paid)) {
            if (saved >= shortfall) {
                break;
            }
            postponed++;
            saved += line.cost();
        }
        return Optional.of(new Source(
                funding, paid.size(), people, held.amount(), held.estimated(), cap, shortfall, postponed, saved));
    }

    private static List<PlanLine> dispensableFirst(List<PlanLine> paid) {
        return paid.stream()
                .sorted(Comparator.comparingInt(PlanLine::priority)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(PlanLine::cost).reversed())
                        .thenComparing(PlanLine::id))
                .toList();
    }

    private record ClassCosts(long amount, boolean estimated) {

        static final ClassCosts NONE = new ClassCosts(0, false);

        ClassCosts and(ClassCosts other) {
            return new ClassCosts(amount + other.amount, estimated || other.estimated);
        }
    }

    /** A programme pays its classes from its own source; until classes are made they are reckoned by capacity. */
    private Map<Funding, ClassCosts> classCosts(List<PlanLine> counting, List<PlanClass> made) {
        Map<String, Long> wanted =
                counting.stream().collect(Collectors.groupingBy(PlanLine::programme, Collectors.counting()));
        Map<String, List<PlanClass>> held = made.stream().collect(Collectors.groupingBy(PlanClass::programme));
        Map<Funding, ClassCosts> costs = new EnumMap<>(Funding.class);
        programmes.all().forEach(each -> {
            List<PlanClass> stored = held.getOrDefault(each.key(), List.of());
            ClassCosts cost = made.isEmpty()
                    ? estimate(each, wanted.getOrDefault(each.key(), 0L))
                    : new ClassCosts(stored.stream().mapToLong(PlanClass::cost).sum(), false);
            costs.merge(each.funding(), cost, ClassCosts::and);
        });
        return costs;
    }

    private static ClassCosts estimate(Programme programme, long wanted) {
        if (wanted == 0 || !programme.offered() || programme.costPerClass() == 0) {
            return ClassCosts.NONE;
        }
        long needed = (wanted + programme.mostSeats() - 1) / programme.mostSeats();
        return new ClassCosts(needed * programme.costPerClass(), true);
    }
}
