package vn.tiencu.training.compensation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.training.compensation.CompensationRules.Obligation;
import vn.tiencu.training.compensation.CompensationRules.Reduction;
import vn.tiencu.training.compensation.Reckoning.Finding;

/**
 * Says what the facts come to: 100 % or S = F × (T1 − T2) / T1, less a share for each year of service (NĐ 171/2025, Điều
 * 7.2, 8.2). The arithmetic is exact; đồng are rounded once, at the end.
 */
@Component
public class Reckoner {

    private static final String FULL = "FULL";
    private static final String FORMULA = "FORMULA";
    private static final int MONTHS_OF_YEAR = 12;
    private static final int WHOLE = 1000;
    private static final int PERCENT = 100;
    private final CompensationRules rules;

    Reckoner(CompensationRules rules) {
        this.rules = rules;
    }

    /** The result with every figure that led to it. */
    public Reckoning reckon(Facts facts) {
        Obligation obligation = rules.obligation(facts);
        if (!obligation.method().equals(FULL) && !obligation.method().equals(FORMULA)) {
            return nothing(Finding.NOT_COVERED, obligation, 0, 0, obligation.citation());
        }
        var freedom = rules.freedom(facts);
        if (freedom.waived()) {
            return nothing(Finding.WAIVED, obligation, 0, 0, freedom.citation());
        }
        boolean formula = obligation.method().equals(FORMULA);
        int t1 = formula ? Math.max(facts.committedMonths(), leastCommitment(facts)) : 0;
        int t2 = formula ? servedMonths(facts) : 0;
        return formula && t2 >= t1
                ? nothing(Finding.SERVED, obligation, t1, t2, obligation.citation())
                : reduced(facts, obligation, t1, t2);
    }

    /** The least time that must be served: so many times the length of the training (Điều 5.3). */
    public int leastCommitment(Facts facts) {
        return rules.obligation(facts).commitmentTimes() * months(facts.trainingFrom(), facts.trainingTo());
    }

    private int servedMonths(Facts facts) {
        LocalDate until = Objects.requireNonNull(facts.servedUntil(), "the last day of service is asked for");
        LocalDate from = facts.trainingTo().plusDays(1);
        return until.isBefore(from) ? 0 : months(from, until);
    }

    /** Months from the first to the last day, both included; odd days count as the rule on months says. */
    private int months(LocalDate first, LocalDate last) {
        var rounding = rules.rounding("MONTHS");
        Period span = Period.between(first, last.plusDays(1));
        boolean up = rounding.halfDays() > 0 && span.getDays() >= rounding.halfDays();
        return (int) span.toTotalMonths() + (up ? 1 : 0);
    }

    private Reckoning reduced(Facts facts, Obligation obligation, int t1, int t2) {
        Reduction reduction = rules.reduction(facts);
        int years = serviceYears(facts, reduction);
        BigDecimal above = BigDecimal.valueOf(facts.cost())
                .multiply(BigDecimal.valueOf(obligation.percent()))
                .multiply(BigDecimal.valueOf(t1 == 0 ? 1 : t1 - t2));
        BigDecimal below = BigDecimal.valueOf(PERCENT).multiply(BigDecimal.valueOf(t1 == 0 ? 1 : t1));
        int left = Math.max(0, WHOLE - years * reduction.perMille());
        long amount = dong(above.multiply(BigDecimal.valueOf(left)), below.multiply(BigDecimal.valueOf(WHOLE)));
        return new Reckoning(
                amount > 0 ? Finding.OWED : Finding.NOTHING_LEFT,
                obligation.method(),
                t1,
                t2,
                dong(above, below),
                years,
                reduction.perMille(),
                amount,
                obligation.citation() + "; " + reduction.citation());
    }

    private long dong(BigDecimal above, BigDecimal below) {
        return above.divide(below, 0, rules.rounding("DONG").mode()).longValueExact();
    }

    /** Full years until the training ended: time in training is service (Điều 33.1b), time after it is not counted (Điều 8.2). */
    private int serviceYears(Facts facts, Reduction reduction) {
        LocalDate from = facts.serviceFrom().plusMonths(reduction.probationCounts() ? 0 : facts.probationMonths());
        LocalDate until = facts.trainingTo().plusDays(1);
        if (!from.isBefore(until)) {
            return 0;
        }
        BigDecimal months = BigDecimal.valueOf(Period.between(from, until).toTotalMonths());
        return months.divide(
                        BigDecimal.valueOf(MONTHS_OF_YEAR),
                        0,
                        rules.rounding("SERVICE_YEARS").mode())
                .intValueExact();
    }

    private static Reckoning nothing(Finding finding, Obligation obligation, int t1, int t2, String citation) {
        return new Reckoning(finding, obligation.method(), t1, t2, 0, 0, 0, 0, citation);
    }
}
