package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.training.needs.store.TeachingRows;

/** Periods of the running year that count towards the forty, studied or taught (NĐ 171/2025, Điều 3.4, 16.3). */
final class YearlyPeriods {

    private final Map<String, Programme> counting;
    private final Map<String, Integer> taught;

    private YearlyPeriods(Map<String, Programme> counting, Map<String, Integer> taught) {
        this.counting = counting;
        this.taught = taught;
    }

    /** Reads them for many people. */
    @Component
    static class Reading {

        private final TeachingRows teachings;
        private final Programmes programmes;
        private final RuleTables tables;

        Reading(TeachingRows teachings, Programmes programmes, RuleTables tables) {
            this.teachings = teachings;
            this.programmes = programmes;
            this.tables = tables;
        }

        YearlyPeriods of(Collection<Trainee> people, LocalDate asOf) {
            Set<String> ids = people.stream().map(Trainee::id).collect(Collectors.toSet());
            Map<String, Programme> counting = new HashMap<>(programmes.byKey());
            counting.values().removeIf(each -> !counts(each.subject()));
            return new YearlyPeriods(counting, teachings.periods(ids, asOf.withDayOfYear(1), asOf));
        }

        private boolean counts(String subject) {
            Map<String, @Nullable Object> asked = new HashMap<>();
            asked.put("criterion", "countsForPeriods");
            asked.put("state", subject);
            asked.put("level", null);
            asked.put("amount", null);
            return tables.first(tables.latest("training_gap"), asked)
                    .map(row -> row.isTrue("need"))
                    .orElse(false);
        }
    }

    int studied(Trainee trainee) {
        return trainee.record().trainings().stream()
                .filter(each -> each.completedOn().getYear() == trainee.asOf().getYear())
                .filter(each -> !each.completedOn().isAfter(trainee.asOf()))
                .mapToInt(each -> counting.containsKey(each.programme())
                        ? counting.get(each.programme()).periods()
                        : 0)
                .sum();
    }

    int taught(Trainee trainee) {
        return taught.getOrDefault(trainee.id(), 0);
    }
}
