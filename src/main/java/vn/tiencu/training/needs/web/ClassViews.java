package vn.tiencu.training.needs.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.needs.Grouped;

/** Classes as the interface shows them. */
@Component
class ClassViews {

    private final NeedWords words;

    ClassViews(NeedWords words) {
        this.words = words;
    }

    /** @param editable whether the caller may make the classes anew */
    record ClassesView(List<ClassView> classes, List<LeftView> left, boolean editable) {}

    record ClassView(
            String id,
            String programme,
            String programmeName,
            int serial,
            String organiser,
            String organiserName,
            String form,
            int seats,
            int taken,
            int units,
            int quarter,
            long cost) {}

    /** A line without a seat. */
    record LeftView(
            String lineId,
            String fullName,
            String unitName,
            String programme,
            String programmeName,
            String code,
            String why) {}

    ClassesView of(Grouped grouped, boolean editable) {
        Map<String, String> programmes = words.programmeNames();
        List<PlanLine> left = grouped.left().stream().map(Grouped.Left::line).toList();
        Map<String, String> people =
                words.personNames(left.stream().map(PlanLine::personId).distinct().toList());
        Map<String, String> units =
                words.unitNames(left.stream().map(PlanLine::unitId).distinct().toList());
        return new ClassesView(
                grouped.classes().stream().map(each -> held(each, programmes)).toList(),
                grouped.left().stream()
                        .map(each -> left(each, programmes, people, units))
                        .toList(),
                editable);
    }

    private ClassView held(Grouped.Filled each, Map<String, String> programmes) {
        var held = each.held();
        return new ClassView(
                held.id(),
                held.programme(),
                programmes.getOrDefault(held.programme(), held.programme()),
                held.serial(),
                held.organiser(),
                words.body(held.organiser()),
                held.form(),
                held.seats(),
                each.lines().size(),
                (int) each.lines().stream().map(PlanLine::unitId).distinct().count(),
                held.quarter(),
                held.cost());
    }

    private LeftView left(
            Grouped.Left each, Map<String, String> programmes, Map<String, String> people, Map<String, String> units) {
        PlanLine line = each.line();
        return new LeftView(
                line.id(),
                people.getOrDefault(line.personId(), line.personId()),
                units.getOrDefault(line.unitId(), line.unitId()),
                line.programme(),
                programmes.getOrDefault(line.programme(), line.programme()),
                each.code(),
                words.here(each.why()));
    }
}
