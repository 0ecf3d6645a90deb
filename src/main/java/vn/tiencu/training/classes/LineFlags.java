package vn.tiencu.training.classes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;

/** Lines of a published plan whose person has changed since: gone, or under discipline. The plan itself stays as issued. */
@Service
public class LineFlags {

    private final Lines lines;
    private final People people;
    private final HouseClock clock;

    LineFlags(Lines lines, People people, HouseClock clock) {
        this.lines = lines;
        this.people = people;
        this.clock = clock;
    }

    /** What has become of a person. */
    public enum What {
        /** Holds no post any more. */
        LEFT,
        RETIRED,
        /** A disciplinary measure was decided after the plan was published. */
        DISCIPLINED,
        /** A proceeding was opened after the plan was published and is not closed. */
        PROCEEDING
    }

    /** One line that needs another look, and since when. */
    public record Flag(String lineId, String personId, String unitId, What what, LocalDate since) {}

    /** Flagged lines of a plan; none before it is published. */
    public List<Flag> of(TrainingPlan plan) {
        LocalDate published = plan.issue().publishedOn();
        return published == null
                ? List.of()
                : lines.of(plan.number().toString()).stream()
                        .filter(PlanLine::counts)
                        .flatMap(line -> of(line, published).stream())
                        .toList();
    }

    private Optional<Flag> of(PlanLine line, LocalDate published) {
        return changed(line.personId(), published)
                .map(change -> new Flag(line.id(), line.personId(), line.unitId(), change.what(), change.since()));
    }

    /** What happened to a person after a day, the gravest first. */
    public record Change(What what, LocalDate since) {}

    /** What happened to a person after a day, if anything that a class or a plan must know. */
    public Optional<Change> changed(String personId, LocalDate after) {
        PersonRecord known = people.recordOf(personId);
        LocalDate today = clock.today();
        LocalDate retires = known.person().retirementDate();
        if (retires != null && !retires.isAfter(today)) {
            return Optional.of(new Change(What.RETIRED, retires));
        }
        if (known.holdings().stream().noneMatch(each -> each.period().contains(today))) {
            return Optional.of(new Change(What.LEFT, lastDay(known, after)));
        }
        return conduct(known, after);
    }

    private static LocalDate lastDay(PersonRecord known, LocalDate otherwise) {
        return known.holdings().stream()
                .flatMap(each -> Optional.ofNullable(each.period().to()).stream())
                .max(LocalDate::compareTo)
                .orElse(otherwise);
    }

    private static Optional<Change> conduct(PersonRecord known, LocalDate after) {
        return known.disciplines().stream()
                .filter(each -> !each.decidedOn().isBefore(after))
                .map(each -> new Change(What.DISCIPLINED, each.decidedOn()))
                .findFirst()
                .or(() -> known.openCases().stream()
                        .filter(each ->
                                each.closedOn() == null && !each.openedOn().isBefore(after))
                        .map(each -> new Change(What.PROCEEDING, each.openedOn()))
                        .findFirst());
    }
}
