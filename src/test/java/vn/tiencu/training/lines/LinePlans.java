package vn.tiencu.training.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.training.Stage;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.Source;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.Workplaces.Workplace;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.TrainingPlans;

/** Plans that stand where a test needs them, put straight into the tables. */
public final class LinePlans {

    /** The commune whose personnel office is {@code nghialo.tochuc}. */
    public static final String COMMUNE = "xa-21028";

    public static final String DRAFTER = "noivu.tochuc1";
    public static final String COMMUNE_OFFICE = "nghialo.tochuc";
    public static final String APPRAISER = "bantochuc.truong";
    public static final String STRANGER = "ungvien";

    private static final AtomicInteger SERIAL = new AtomicInteger(900_000);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final JdbcClient jdbc;
    private final TrainingPlans plans;
    private final AskedUnits units;
    private final Lines lines;
    private final Programmes programmes;
    private final Workplaces workplaces;

    LinePlans(
            JdbcClient jdbc,
            TrainingPlans plans,
            AskedUnits units,
            Lines lines,
            Programmes programmes,
            Workplaces workplaces) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.units = units;
        this.lines = lines;
        this.programmes = programmes;
        this.workplaces = workplaces;
    }

    /** A plan for which the commune has been asked. */
    public String plan(Stage stage) {
        String number = "DT-2026-" + SERIAL.incrementAndGet();
        jdbc.sql("INSERT INTO training_plan (case_number, plan_year, kind, direction, started_by, started_on, stage,"
                        + " drafter_body, endorser_body, appraiser_body, standing_body, issuer_body, clerk_body,"
                        + " rules_version) VALUES (?, 2027, 'ANNUAL', 'Sớm, có chất lượng', 'noivu.tochuc1', ?, ?,"
                        + " 'to-chuc-so-noi-vu', 'dang-uy-ubnd', 'ban-to-chuc', 'ban-thuong-vu', 'ubnd-tinh',"
                        + " 'van-thu-ubnd', 'test')")
                .params(number, DAY, stage.name())
                .update();
        units.ask(number, COMMUNE, "to-chuc-" + COMMUNE, DAY, DAY.plusDays(20));
        return number;
    }

    void moveTo(String caseNumber, Stage stage) {
        plans.moveTo(caseNumber, stage);
    }

    void answer(String caseNumber) {
        units.answer(caseNumber, COMMUNE, DAY.plusDays(3), COMMUNE_OFFICE, "");
    }

    /** A confirmed line of a person in the unit where they work. */
    public PlanLine line(String caseNumber, String personId, String programme) {
        Workplace place = Objects.requireNonNull(
                        workplaces.of(List.of(personId)).get(personId))
                .get(0);
        PlanLine line =
                line(caseNumber, personId, place, programmes.find(programme).orElseThrow(), 1);
        lines.add(line, new Editor("test", "to-chuc-" + place.unitId()));
        return line;
    }

    /** As many lines as asked for, of people all over the province. */
    public void fill(String caseNumber, int count) {
        List<String> persons = jdbc.sql("SELECT person_id FROM people_person ORDER BY person_id")
                .query(String.class)
                .list();
        Map<String, List<Workplace>> places = workplaces.of(persons);
        List<PlanLine> all = new ArrayList<>();
        for (Programme programme :
                programmes.all().stream().filter(Programme::offered).toList()) {
            for (String person : persons) {
                if (all.size() < count && places.containsKey(person)) {
                    all.add(line(caseNumber, person, places.get(person).get(0), programme, all.size()));
                }
            }
        }
        lines.addAll(all, new Editor("test", "to-chuc-so-noi-vu"));
    }

    private static PlanLine line(String caseNumber, String personId, Workplace place, Programme programme, int serial) {
        return new PlanLine(
                UUID.randomUUID().toString(),
                caseNumber,
                place.unitId(),
                personId,
                place.postId(),
                programme.key(),
                Gap.values()[serial % Gap.values().length],
                1 + serial % 3,
                Funding.values()[serial % 2],
                programme.costPerPerson(),
                1 + serial % 4,
                Source.RECORDS,
                serial % 5 == 0 ? State.PROPOSED : State.CONFIRMED,
                "",
                null,
                1);
    }
}
