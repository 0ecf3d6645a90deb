package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.store.AskedUnits;

/** Women, the young, minorities and communes among the learners, against what was resolved (S2-17, S3-3, S3-10 of the domain). */
@Service
public class Quotas {

    /** The groups that the table {@code training_quota} is asked about. */
    private static final List<String> MEASURES = List.of("WOMEN", "UNDER_40", "MINORITY", "COMMUNE");

    private static final Set<String> COMMUNES = Set.of("COMMUNE", "WARD", "SPECIAL_ZONE");
    private static final String MAJORITY = "Kinh";

    private final Lines lines;
    private final AskedUnits asked;
    private final Roster roster;
    private final RuleTables tables;
    private final HouseClock clock;

    Quotas(Lines lines, AskedUnits asked, Roster roster, RuleTables tables, HouseClock clock) {
        this.lines = lines;
        this.asked = asked;
        this.roster = roster;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * One group; only numbers, never names.
     *
     * @param learners people with at least one line that counts
     * @param ofGroup those of them who belong to the group
     * @param staff everyone in the units of the plan
     * @param wanted how many of the learners would have to belong to it
     * @param percent the fixed share, or null where the share among the staff is the measure
     */
    public record Share(
            String measure,
            int learners,
            int ofGroup,
            int staff,
            int staffOfGroup,
            int wanted,
            @Nullable Integer percent,
            String citation) {

        public boolean met() {
            return ofGroup >= wanted;
        }

        /** How many learners of the group are missing. */
        public int missing() {
            return Math.max(0, wanted - ofGroup);
        }
    }

    @Transactional(readOnly = true)
    public List<Share> of(TrainingPlan plan) {
        String number = plan.number().toString();
        Set<String> learning = lines.of(number).stream()
                .filter(PlanLine::counts)
                .map(PlanLine::personId)
                .collect(Collectors.toSet());
        List<String> units =
                asked.of(number).stream().map(AskedUnits.Row::unitId).toList();
        Collection<Trainee> learners = roster.of(learning, clock.today()).values();
        List<Trainee> staff = roster.ofUnits(units, clock.today());
        List<Share> shares = new ArrayList<>();
        for (String measure : MEASURES) {
            tables.first(tables.latest("training_quota"), Map.of("measure", measure))
                    .map(row -> share(plan, measure, row, learners, staff))
                    .ifPresent(shares::add);
        }
        return shares;
    }

    private static Share share(
            TrainingPlan plan, String measure, RuleRow row, Collection<Trainee> learners, Collection<Trainee> staff) {
        Predicate<Trainee> belongs = group(measure, LocalDate.of(plan.year(), 1, 1), row.number("age"));
        int ofGroup = count(learners, belongs);
        int staffOfGroup = count(staff, belongs);
        boolean fixed = row.text("basis").equals("FIXED");
        int percent = row.number("percent");
        return new Share(
                measure,
                learners.size(),
                ofGroup,
                staff.size(),
                staffOfGroup,
                fixed ? atLeast(learners.size(), percent) : asMany(learners.size(), staffOfGroup, staff.size()),
                fixed ? percent : null,
                row.text("citation"));
    }

    /** Rounded up: a fixed share is a lower bound. */
    private static int atLeast(int learners, int percent) {
        return (learners * percent + 99) / 100;
    }

    /** Rounded down: no group is asked for more than its share among the staff. */
    private static int asMany(int learners, int ofGroup, int staff) {
        return staff == 0 ? 0 : learners * ofGroup / staff;
    }

    private static int count(Collection<Trainee> people, Predicate<Trainee> belongs) {
        return (int) people.stream().filter(belongs).count();
    }

    private static Predicate<Trainee> group(String measure, LocalDate on, int age) {
        return switch (measure) {
            case "WOMEN" -> each -> "FEMALE".equals(each.person().sex());
            case "UNDER_40" -> each -> isYounger(each.person().birthDate(), age, on);
            case "MINORITY" ->
                each -> each.person().ethnicity() != null
                        && !MAJORITY.equals(each.person().ethnicity());
            default -> each -> COMMUNES.contains(each.body().kind());
        };
    }

    private static boolean isYounger(@Nullable LocalDate born, int age, LocalDate on) {
        return born != null && born.plusYears(age).isAfter(on);
    }
}
