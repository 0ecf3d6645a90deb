package vn.tiencu.conversion.plans.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.people.Organisation;

/** Whom a plan may name, with the places and positions that there are to move to. */
@Component
class DraftChoices {
    private final Radar radar;
    private final Positions positions;
    private final Organisation organisation;
    private final HouseClock clock;

    DraftChoices(Radar radar, Positions positions, Organisation organisation, HouseClock clock) {
        this.radar = radar;
        this.positions = positions;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A person of the unit at work in a listed position, the most pressing first. */
    record Candidate(
            String personId,
            String fullName,
            String position,
            String duties,
            LocalDate earliest,
            @Nullable LocalDate dueOn,
            String standing) {}

    /** Something to choose from. */
    record Target(String id, String name) {}

    /** A position of the lists in force. */
    record Listed(String code, String wording) {}

    /** All that the form offers. */
    record Choices(List<Candidate> people, List<Target> units, List<Listed> positions) {}

    Choices of(ConversionPlan plan) {
        LocalDate today = clock.today();
        return new Choices(
                radar.of(plan.unitId(), today).stream()
                        .map(DraftChoices::candidate)
                        .toList(),
                organisation.parts(plan.unitId(), today).stream()
                        .map(organisation::getUnit)
                        .map(each -> new Target(each.id(), each.name()))
                        .toList(),
                positions.list(null, today).stream()
                        .map(each -> new Listed(each.code(), each.wording()))
                        .toList());
    }

    private static Candidate candidate(RadarLine line) {
        return new Candidate(
                line.assignment().personId(),
                line.personName(),
                line.assignment().position(),
                line.assignment().duties(),
                line.window().earliest(),
                line.dueOn(),
                line.standing().name());
    }
}
