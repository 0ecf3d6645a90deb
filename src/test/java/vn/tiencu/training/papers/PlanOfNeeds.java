package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.Editor;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.store.Budgets;
import vn.tiencu.training.lines.store.Classes;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;
import vn.tiencu.training.store.TrainingPlans;

/** A plan for 2027 with three hundred lines over the units of the seed province, its classes, money and opinions. */
@Component
class PlanOfNeeds {

    static final int LINES = 300;
    static final String NUMBER = "DT-2026-000901";
    static final LocalDate BEGUN = LocalDate.of(2026, 10, 12);
    private final TrainingPlans plans;
    private final AskedUnits units;
    private final Opinions opinions;
    private final Lines lines;
    private final Classes classes;
    private final Budgets budgets;
    private final Programmes programmes;
    private final Bodies bodies;

    PlanOfNeeds(
            TrainingPlans plans,
            AskedUnits units,
            Opinions opinions,
            Lines lines,
            Classes classes,
            Budgets budgets,
            Programmes programmes,
            Bodies bodies) {
        this.plans = plans;
        this.units = units;
        this.opinions = opinions;
        this.lines = lines;
        this.classes = classes;
        this.budgets = budgets;
        this.programmes = programmes;
        this.bodies = bodies;
    }

    TrainingPlan stored() {
        plans.add(plan());
        plans.called(NUMBER, LocalDate.of(2026, 11, 2));
        List<PlanLine> all = lines();
        lines.addAll(all, Editor.of("noivu.tochuc1"));
        all.stream().map(PlanLine::unitId).distinct().forEach(this::ask);
        hold(all);
        budgets.set(NUMBER, Funding.STATE_BUDGET, 900_000_000L);
        opinions.ask(NUMBER, "lanh-dao-so-tai-chinh", BEGUN.plusDays(30), BEGUN.plusDays(40));
        opinions.answer(
                NUMBER,
                "lanh-dao-so-tai-chinh",
                BEGUN.plusDays(35),
                "AGREE_WITH_CONDITIONS",
                "Cân đối lại lớp quý IV.");
        opinions.respond(NUMBER, "lanh-dao-so-tai-chinh", "Tiếp thu, chuyển hai lớp sang quý III.");
        opinions.ask(NUMBER, "lanh-dao-truong-chinh-tri", BEGUN.plusDays(30), BEGUN.plusDays(40));
        return plans.get(NUMBER);
    }

    private static TrainingPlan plan() {
        var parties = new TrainingPlan.Parties(
                "to-chuc-so-noi-vu", "dang-uy-ubnd", "ban-to-chuc", "ban-thuong-vu", "ubnd-tinh", "van-thu-ubnd");
        return new TrainingPlan(
                CaseNumber.parse(NUMBER),
                2027,
                PlanKind.ANNUAL,
                null,
                "Xây dựng sớm, có chất lượng; tập trung cán bộ, công chức cấp xã chưa đạt chuẩn.",
                "danguyubnd.phobithu",
                BEGUN,
                Stage.CALL,
                parties,
                "1",
                null,
                null,
                new TrainingPlan.Issue(null, null, null, null, null, null),
                new TrainingPlan.Report(null, null, null),
                null);
    }

    private void ask(String unit) {
        String body = "to-chuc-" + unit;
        units.ask(NUMBER, unit, body, BEGUN, LocalDate.of(2026, 11, 2));
        if (!unit.endsWith("4")) {
            units.answer(NUMBER, unit, LocalDate.of(2026, 10, 29), "x", "Ưu tiên cán bộ nữ.");
        }
    }

    /** Leaders and personnel officers of the units, one programme each, in the order of bodies and people. */
    private List<PlanLine> lines() {
        Map<String, String> unitOf = new LinkedHashMap<>();
        bodies.all(BEGUN).stream()
                .filter(each -> List.of("LEADERSHIP", "PERSONNEL_OFFICE").contains(each.kind()))
                .sorted(java.util.Comparator.comparing(Body::key))
                .forEach(body -> bodies.members(body.key(), BEGUN)
                        .forEach(each -> unitOf.putIfAbsent(each.personId(), String.valueOf(body.unitId()))));
        List<Programme> catalogue = programmes.all().stream()
                .filter(each -> each.costPerPerson() > 0)
                .toList();
        List<PlanLine> all = new ArrayList<>();
        unitOf.forEach((person, unit) -> {
            if (all.size() < LINES) {
                all.add(line(all.size(), person, unit, catalogue.get(all.size() % catalogue.size())));
            }
        });
        return all;
    }

    private static PlanLine line(int number, String person, String unit, Programme programme) {
        return new PlanLine(
                "line-" + number,
                NUMBER,
                unit,
                person,
                null,
                programme.key(),
                PlanLine.Gap.values()[number % PlanLine.Gap.values().length],
                1 + number % 3,
                programme.funding(),
                programme.costPerPerson(),
                1 + number % 4,
                PlanLine.Source.RECORDS,
                PlanLine.State.CONFIRMED,
                number % 50 == 0 ? "Đã hoãn một lần vì công tác." : "",
                null,
                1);
    }

    private void hold(List<PlanLine> all) {
        Map<String, PlanClass> held = new LinkedHashMap<>();
        Map<String, String> classOf = new LinkedHashMap<>();
        for (PlanLine line : all) {
            Programme programme = Objects.requireNonNull(programmes.byKey().get(line.programme()));
            PlanClass made = held.computeIfAbsent(line.programme(), key -> made(programme));
            classOf.put(line.id(), made.id());
        }
        classes.replaceAll(NUMBER, List.copyOf(held.values()));
        classes.assign(NUMBER, classOf);
    }

    private static PlanClass made(Programme of) {
        String id = "class-" + of.key();
        return new PlanClass(
                id, NUMBER, of.key(), 1, of.organiser(), of.form(), 25, 2, of.costPerClass(), null, null, null);
    }
}
