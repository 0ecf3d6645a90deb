package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.engine.Decisions.Edition;
import vn.tiencu.people.Post;
import vn.tiencu.standards.TitleStandards;
import vn.tiencu.training.needs.GapRules.Need;

/** Finds in the records what a unit's people need in the plan's year (NĐ 171/2025, Điều 14–16; founding document 000, section 3). */
@Service
public class NeedsFinder {

    private final Roster roster;
    private final RuleTables tables;
    private final Courses courses;
    private final TitleStandards standards;
    private final Programmes programmes;
    private final YearlyPeriods.Reading periods;
    private final Eligibility eligibility;

    NeedsFinder(
            Roster roster,
            RuleTables tables,
            Courses courses,
            TitleStandards standards,
            Programmes programmes,
            YearlyPeriods.Reading periods,
            Eligibility eligibility) {
        this.roster = roster;
        this.tables = tables;
        this.courses = courses;
        this.standards = standards;
        this.programmes = programmes;
        this.periods = periods;
        this.eligibility = eligibility;
    }

    /** The needs of one unit, person by person from the highest post down, the most binding need of each first. */
    @Transactional(readOnly = true)
    public List<FoundNeed> find(int planYear, String unitId, LocalDate asOf) {
        return find(planYear, List.of(unitId), asOf);
    }

    /** As {@link #find(int, String, LocalDate)}, for many units at once. */
    @Transactional(readOnly = true)
    public List<FoundNeed> find(int planYear, Collection<String> unitIds, LocalDate asOf) {
        List<Trainee> people = roster.ofUnits(unitIds, asOf);
        var search = new Search(planYear, people, asOf);
        return people.stream().flatMap(each -> search.of(each).stream()).toList();
    }

    /** One search: rule editions, catalogue and yearly periods are read once. */
    private final class Search {

        private final int planYear;
        private final GapRules rules;
        private final Map<String, Programme> catalogue = programmes.byKey();
        private final YearlyPeriods yearly;
        private final TitleStandards.Current standard = standards.current();
        private final Edition courseRules = courses.edition();
        private final Eligibility.Judge judge;

        Search(int planYear, List<Trainee> people, LocalDate asOf) {
            this.planYear = planYear;
            this.rules = new GapRules(tables, planYear);
            this.yearly = periods.of(people, asOf);
            this.judge = eligibility.judge(planYear);
        }

        List<FoundNeed> of(Trainee trainee) {
            Function<Post, Course> course = post -> courses.of(courseRules, post, trainee.unitKind(post.unitId()));
            List<Need> needs = rules.needs(new GapFacts(trainee, course, standard::of, yearly).all(), trainee);
            Set<String> taken = needs.stream().map(Need::programme).collect(Collectors.toSet());
            List<FoundNeed> found = new ArrayList<>();
            needs.stream()
                    .filter(each -> each.coveredBy().stream()
                            .noneMatch(other -> !other.equals(each.programme()) && taken.contains(other)))
                    .filter(each -> catalogue.containsKey(each.programme()))
                    .forEach(each -> found.add(found(trainee, each)));
            return found;
        }

        private FoundNeed found(Trainee trainee, Need need) {
            Programme programme = catalogue.get(need.programme());
            Post post = trainee.main().post();
            return new FoundNeed(
                    trainee.id(),
                    trainee.person().fullName(),
                    trainee.body().id(),
                    post.id(),
                    post.titleInFull(),
                    programme,
                    need.gap(),
                    need.priority(),
                    need.quarter(),
                    need.reason(),
                    judge.unmet(trainee, programme, need.quarter()));
        }
    }
}
