package vn.tiencu.conversion.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.RadarLine;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.PlanLine.Kind;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;

/** Whether people may be moved as a plan says; all faults of all lines are told at once. */
@Component
public class LineChecks {
    private static final String SAME_AGENCY = "NĐ 59/2019, Điều 37.1";
    private static final String YEARLY = "Luật 36/2018, Điều 26.1";

    private final Radar radar;
    private final Positions positions;
    private final Organisation organisation;
    private final Moves moves;
    private final HouseClock clock;

    LineChecks(Radar radar, Positions positions, Organisation organisation, Moves moves, HouseClock clock) {
        this.radar = radar;
        this.positions = positions;
        this.organisation = organisation;
        this.moves = moves;
        this.clock = clock;
    }

    /** The lines with what the person does today, or a refusal (422) with every fault and its article. */
    public List<PlanLine> require(ConversionPlan plan, List<LineRequest> asked) {
        List<Refusal> faults = new ArrayList<>();
        List<PlanLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            Spot spot = new Spot(plan, asked.get(i), "lines[" + i + "].");
            if (!seen.add(spot.asked().personId())) {
                faults.add(spot.fault(
                        "personTwice", "personId", YEARLY, spot.asked().personId()));
                continue;
            }
            check(spot, i + 1, lines, faults);
        }
        if (!faults.isEmpty()) {
            throw Refused.byRules(faults);
        }
        return List.copyOf(lines);
    }

    /** The same on the day on which the plan is put forward; a plan without anybody is none (422). */
    public void stillRight(ConversionPlan plan, List<PlanLine> lines) {
        if (lines.isEmpty()) {
            throw Refused.byRules(new Refusal("noLines", "lines", Message.of("conversion.line.noLines"), YEARLY));
        }
        require(plan, lines.stream().map(LineChecks::asked).toList());
    }

    private static LineRequest asked(PlanLine line) {
        return new LineRequest(
                line.personId(),
                line.fromItem(),
                line.toItem(),
                line.toUnit(),
                line.toDuties(),
                line.moveOn(),
                line.reason());
    }

    private void check(Spot spot, int no, List<PlanLine> lines, List<Refusal> faults) {
        Optional<RadarLine> held = radar.ofPerson(spot.asked().personId(), clock.today())
                .filter(each -> each.assignment().bodyId().equals(spot.plan().unitId()));
        if (held.isEmpty()) {
            faults.add(spot.fault("notInUnit", "personId", YEARLY, spot.asked().personId()));
            return;
        }
        RadarLine line = held.get();
        List<Refusal> found = Stream.of(
                        from(spot, line.assignment()),
                        target(spot, line.assignment()),
                        time(spot, line),
                        stay(spot),
                        underWay(spot))
                .flatMap(Optional::stream)
                .toList();
        faults.addAll(found);
        lines.add(line(no, spot.asked(), line.assignment()));
    }

    private static Optional<Refusal> from(Spot spot, Assignment held) {
        return held.position().equals(spot.asked().fromPosition())
                ? Optional.empty()
                : Optional.of(spot.fault(
                        "positionLeft", "fromPosition", YEARLY, spot.asked().fromPosition()));
    }

    private Optional<Refusal> target(Spot spot, Assignment held) {
        LineRequest asked = spot.asked();
        LocalDate day = asked.moveOn();
        Optional<Position> item = positions
                .find(asked.toPosition())
                .filter(each -> each.validity().contains(day));
        if (item.isEmpty()) {
            return Optional.of(spot.fault("positionGone", "toPosition", "NĐ 59/2019, Điều 36", asked.toPosition()));
        }
        boolean unitThere = organisation
                .unit(asked.toUnitId())
                .filter(each -> each.period().contains(day))
                .isPresent();
        if (!unitThere) {
            return Optional.of(spot.fault("unitGone", "toUnitId", SAME_AGENCY, asked.toUnitId()));
        }
        if (!organisation.bodyOf(asked.toUnitId()).id().equals(spot.plan().unitId())) {
            return Optional.of(spot.fault("otherAgency", "toUnitId", SAME_AGENCY, asked.toUnitId()));
        }
        boolean same =
                asked.toUnitId().equals(held.unitId()) && asked.toDuties().equals(held.duties());
        return same ? Optional.of(spot.fault("samePlace", "toUnitId", SAME_AGENCY)) : Optional.empty();
    }

    private Optional<Refusal> time(Spot spot, RadarLine line) {
        LocalDate day = spot.asked().moveOn();
        LocalDate earliest = line.window().earliest();
        if (day.getYear() != spot.plan().year()) {
            return Optional.of(spot.fault(
                    "otherYear",
                    "moveOn",
                    YEARLY,
                    day,
                    String.valueOf(spot.plan().year())));
        }
        if (day.isBefore(earliest)) {
            return Optional.of(spot.fault("tooEarly", "moveOn", line.window().source(), day, earliest));
        }
        LocalDate afterNotice = clock.today().plusDays(spot.plan().noticeDays());
        return day.isBefore(afterNotice)
                ? Optional.of(spot.fault(
                        "noticeTooShort",
                        "moveOn",
                        "conversion_notice",
                        spot.plan().noticeDays(),
                        afterNotice))
                : Optional.empty();
    }

    /** Who must not be moved on that day is not forced in; the ground itself is not told. */
    private Optional<Refusal> stay(Spot spot) {
        return radar.stayOn(spot.asked().personId(), spot.asked().moveOn())
                .filter(each -> each.effect() == Stay.Effect.DEFER || each.effect() == Stay.Effect.NEVER)
                .map(each -> spot.fault(
                        each.effect() == Stay.Effect.NEVER ? "neverMoved" : "deferred",
                        "personId",
                        each.citation(),
                        spot.asked().moveOn()));
    }

    private Optional<Refusal> underWay(Spot spot) {
        return moves.openOf(spot.asked().personId()).map(each -> spot.fault("moveUnderWay", "personId", YEARLY, each));
    }

    private PlanLine line(int no, LineRequest asked, Assignment held) {
        boolean superior = radar.stayOn(asked.personId(), asked.moveOn())
                .filter(each -> each.effect() == Stay.Effect.SUPERIOR)
                .isPresent();
        return new PlanLine(
                no,
                asked.personId(),
                held.unitId(),
                held.position(),
                held.duties(),
                asked.toUnitId(),
                asked.toPosition(),
                asked.toDuties(),
                asked.moveOn(),
                asked.reason(),
                superior ? Kind.SUPERIOR : Kind.MOVE);
    }

    /** A line under examination and where it stands in the request. */
    private record Spot(ConversionPlan plan, LineRequest asked, String path) {
        Refusal fault(String code, String field, String citation, Object... arguments) {
            return new Refusal(code, path + field, Message.of("conversion.line." + code, arguments), citation);
        }
    }
}
