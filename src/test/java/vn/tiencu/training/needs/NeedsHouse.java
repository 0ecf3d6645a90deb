package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.outside.FixedDay;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.Editor;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.TrainingPlans;

/** The whole house with its seed on one fixed day, and a plan for 2027 that has asked every unit. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:needs;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@Import(FixedDay.class)
abstract class NeedsHouse {

    static final int YEAR = 2027;
    static final LocalDate TODAY = FixedDay.TODAY;
    private static int last;

    @Autowired
    NeedsFinder finder;

    @Autowired
    Programmes programmes;

    @Autowired
    Lines lines;

    @Autowired
    TrainingPlans plans;

    @Autowired
    AskedUnits asked;

    @Autowired
    Bodies bodies;

    @Autowired
    JdbcClient jdbc;

    /** Every unit that has a personnel office. */
    List<String> units() {
        List<String> ids = new ArrayList<>();
        for (Body each : bodies.all(TODAY)) {
            if (each.kind().equals("PERSONNEL_OFFICE") && each.unitId() != null) {
                ids.add(each.unitId());
            }
        }
        return ids;
    }

    /** A new plan at the stage of needs that has asked these units. */
    TrainingPlan plan(Collection<String> unitIds, Stage stage) {
        jdbc.sql("UPDATE training_plan SET open_guard = NULL").update();
        var parties = new TrainingPlan.Parties(
                "to-chuc-so-noi-vu", "dang-uy-ubnd", "ban-to-chuc", "ban-thuong-vu", "ubnd-tinh", "van-thu-ubnd");
        var begun = new TrainingPlan(
                CaseNumber.parse("DT-2026-%06d".formatted(900_000 + ++last)),
                YEAR,
                PlanKind.ANNUAL,
                null,
                "Xây dựng sớm dự thảo",
                "noivu.giamdoc",
                TODAY,
                stage,
                parties,
                "",
                null,
                null,
                new TrainingPlan.Issue(null, null, null, null, null, null),
                new TrainingPlan.Report(null, null, null),
                null);
        plans.add(begun);
        unitIds.forEach(each ->
                asked.ask(begun.number().toString(), each, "to-chuc-" + each, TODAY, TODAY.plusDays(20)));
        return begun;
    }

    /** A confirmed line for a person, as a unit would type it. */
    PlanLine line(TrainingPlan plan, String unitId, String personId, String programme, int quarter) {
        Programme taken = programmes.find(programme).orElseThrow();
        var added = new PlanLine(
                UUID.randomUUID().toString(),
                plan.number().toString(),
                unitId,
                personId,
                null,
                programme,
                Gap.UNIT_REQUEST,
                2,
                taken.funding(),
                taken.costPerPerson(),
                quarter,
                PlanLine.Source.UNIT,
                State.CONFIRMED,
                "",
                null,
                1);
        lines.addAll(List.of(added), Editor.of("test"));
        return added;
    }

    /** Confirms every proposed line of a plan. */
    void confirmAll(TrainingPlan plan) {
        jdbc.sql("UPDATE training_line SET state = 'CONFIRMED', row_version = row_version + 1 WHERE case_number = ?"
                        + " AND state = 'PROPOSED'")
                .param(plan.number().toString())
                .update();
    }
}
