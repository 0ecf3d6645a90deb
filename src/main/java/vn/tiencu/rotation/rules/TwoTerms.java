package vn.tiencu.rotation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Post;

/**
 * Heads at their limit: two terms in a row in one post, or under one title in one unit (NĐ 170/2025, Điều 42.1b). The record
 * tells it by the days on which the post was held, whatever the decisions in between were called.
 */
@Component
class TwoTerms {

    private final RuleTable rules;

    TwoTerms(RuleTable rules) {
        this.rules = rules;
    }

    /**
     * A post held without a break.
     *
     * @param due the first day after two terms
     */
    record Service(Holding held, LocalDate since, LocalDate due) {}

    /** Whoever heads a unit: its head, or the one elected to its only such seat; a deputy has several beside him. */
    static boolean isHead(Post post) {
        return post.function().equals("HEAD") || post.function().equals("ELECTED") && post.seats() == 1;
    }

    /** The headship that a person has on the day, and when its two terms are over. */
    List<Service> heading(List<Holding> holdings, LocalDate on) {
        int twoTerms = rules.months("twoTerms");
        return current(holdings, on).stream()
                .filter(each -> isHead(each.post()))
                .map(each -> {
                    LocalDate since = since(each, holdings);
                    return new Service(each, since, since.plusMonths(twoTerms));
                })
                .toList();
    }

    /** The headship whose two terms are over on the day or within the time of warning. */
    Optional<Service> atLimit(List<Holding> holdings, LocalDate on) {
        LocalDate seen = on.plusMonths(rules.months("twoTermsAhead"));
        return heading(holdings, on).stream()
                .filter(each -> !each.due().isAfter(seen))
                .findFirst();
    }

    /** Posts held on a day, other than as acting, which is no term (Điều 34.3). */
    static List<Holding> current(List<Holding> holdings, LocalDate on) {
        return holdings.stream()
                .filter(each -> !each.acting() && each.period().contains(on))
                .toList();
    }

    static LocalDate since(Holding held, List<Holding> holdings) {
        LocalDate since = held.period().from();
        Optional<LocalDate> earlier = before(held, since, holdings);
        while (earlier.isPresent()) {
            since = earlier.get();
            earlier = before(held, since, holdings);
        }
        return since;
    }

    private static Optional<LocalDate> before(Holding held, LocalDate start, List<Holding> holdings) {
        return holdings.stream()
                .filter(each -> !each.acting() && isSame(each.post(), held.post()))
                .filter(each -> each.period().from().isBefore(start) && reaches(each, start))
                .map(each -> each.period().from())
                .min(LocalDate::compareTo);
    }

    private static boolean isSame(Post one, Post other) {
        return one.id().equals(other.id())
                || one.unitId().equals(other.unitId()) && one.title().equals(other.title());
    }

    private static boolean reaches(Holding earlier, LocalDate start) {
        LocalDate to = earlier.period().to();
        return to == null || !to.isBefore(start.minusDays(1));
    }
}
