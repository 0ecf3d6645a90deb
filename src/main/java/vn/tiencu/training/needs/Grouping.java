package vn.tiencu.training.needs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.store.Classes;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.needs.Arrangement.Group;
import vn.tiencu.training.needs.Arrangement.Unseated;
import vn.tiencu.training.needs.Grouped.Filled;
import vn.tiencu.training.needs.Grouped.Left;

/** Merges the lines of one programme into classes: no scattered classes, nobody twice at once (founding document 002). */
@Service
public class Grouping {

    private final Lines lines;
    private final Classes classes;
    private final Seating seating;

    Grouping(Lines lines, Classes classes, Seating seating) {
        this.lines = lines;
        this.classes = classes;
        this.seating = seating;
    }

    /**
     * Makes the classes of a plan anew from the confirmed lines that no rule forbids. A line whose class is in another quarter than
     * it was wanted goes to that quarter.
     *
     * @param by who asks for it; stands in the history of lines that change their quarter
     */
    @Transactional
    public Grouped group(TrainingPlan plan, String by) {
        String number = plan.number().toString();
        Seating.Plan seated = seating.of(plan);
        List<PlanClass> made = new ArrayList<>();
        Map<String, @Nullable String> seats = new HashMap<>();
        seated.lines().keySet().forEach(each -> seats.put(each, null));
        Map<String, Integer> serials = new HashMap<>();
        for (Group group : seated.arranged().groups()) {
            PlanClass held = held(number, group, serials.merge(group.programme().key(), 1, Integer::sum));
            made.add(held);
            group.seats().forEach(each -> {
                seats.put(each.lineId(), held.id());
                move(Objects.requireNonNull(seated.lines().get(each.lineId())), group.quarter(), by);
            });
        }
        classes.replaceAll(number, made);
        classes.assign(number, seats);
        return of(plan);
    }

    private void move(PlanLine line, int quarter, String by) {
        if (line.quarter() != quarter) {
            lines.change(LineCopies.inQuarter(line, quarter), by);
        }
    }

    private static PlanClass held(String caseNumber, Group group, int serial) {
        Programme programme = group.programme();
        return new PlanClass(
                UUID.randomUUID().toString(),
                caseNumber,
                programme.key(),
                serial,
                programme.organiser(),
                programme.form(),
                programme.mostSeats(),
                group.quarter(),
                programme.costPerClass(),
                null,
                null,
                null);
    }

    /** The classes as they are stored, how full they are, and which lines have no seat and why. */
    @Transactional(readOnly = true)
    public Grouped of(TrainingPlan plan) {
        Seating.Plan seated = seating.of(plan);
        Map<String, List<PlanLine>> byClass = seated.lines().values().stream()
                .filter(each -> each.classId() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.classId())));
        List<Filled> filled = classes.of(plan.number().toString()).stream()
                .map(each -> new Filled(each, byClass.getOrDefault(each.id(), List.of())))
                .toList();
        Map<String, Unseated> unseated = seated.arranged().unseated().stream()
                .collect(Collectors.toMap(each -> each.seat().lineId(), each -> each));
        List<Left> left = seated.lines().values().stream()
                .filter(each -> each.classId() == null)
                .map(each -> left(each, seated, unseated.get(each.id())))
                .toList();
        return new Grouped(filled, left);
    }

    private static Left left(PlanLine line, Seating.Plan seated, @Nullable Unseated unseated) {
        if (seated.blocked().contains(line.id())) {
            return new Left(line, "BLOCKED", why("BLOCKED"));
        }
        if (line.state() == State.PROPOSED) {
            return new Left(line, "UNCONFIRMED", why("UNCONFIRMED"));
        }
        if (unseated == null) {
            return new Left(line, "NEW", why("NEW"));
        }
        Programme programme = unseated.programme();
        long alike = seated.lines().values().stream()
                .filter(each ->
                        each.state() == State.CONFIRMED && each.programme().equals(line.programme()))
                .filter(each -> !seated.blocked().contains(each.id()))
                .count();
        return new Left(
                line,
                unseated.why().name(),
                why(unseated.why().name(), alike, programme.leastSeats(), programme.mostSeats()));
    }

    private static Message why(String code, Object... arguments) {
        return Message.of("training.needs.left." + code, arguments);
    }
}
