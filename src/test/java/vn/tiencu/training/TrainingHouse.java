package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.Journal;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.lines.store.Versions;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;
import vn.tiencu.training.store.TrainingPlans;
import vn.tiencu.walks.ByHand;
import vn.tiencu.walks.HandClock;
import vn.tiencu.walks.Timers;

/** The whole house with its seed on a database in memory, as the walks through the training room need it. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:training;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ByHand.class)
abstract class TrainingHouse {

    /** A Monday in October, when a plan is begun in good time. */
    static final LocalDate BEGIN = LocalDate.of(2026, 10, 12);

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    TrainingDesk desk;

    @Autowired
    TrainingPlans plans;

    @Autowired
    AskedUnits units;

    @Autowired
    Opinions opinions;

    @Autowired
    Lines lines;

    @Autowired
    Versions versions;

    @Autowired
    Journal journal;

    @Autowired
    Papers papers;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    HandClock clock;

    @Autowired
    HouseClock houseClock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @BeforeEach
    void putTheHouseInOrder() {
        clock.moveTo(BEGIN, LocalTime.of(9, 0));
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(each -> runtime.deleteProcessInstance(each, "the walk is over", true));
        jdbc.sql(
                        "UPDATE training_plan SET open_guard = NULL, published_on = NULL, ended_at = COALESCE(ended_at, started_on)")
                .update();
    }

    @AfterAll
    static void letTheEngineSeeRealTime() {
        ClockUtil.reset();
    }

    LocalDate today() {
        return houseClock.today();
    }

    void itIs(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
    }

    Caller caller(String username) {
        return accounts.caller(username).orElseThrow();
    }

    /** The plan of next year, just begun by the department. */
    PlanWalk begin() {
        return begin(new PlanRequest(today().getYear() + 1, PlanKind.ANNUAL, null, "Xây dựng sớm, có chất lượng."));
    }

    PlanWalk begin(PlanRequest request) {
        return new PlanWalk(
                this, desk.begin(request, caller("noivu.tochuc1")).number().toString());
    }

    void runDueTimers() {
        Timers.runDue(management);
    }

    /** The refusal must be of a kind and name these reasons. */
    static Refused refused(Refused.Kind kind, ThrowingCallable act, String... codes) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
        if (codes.length > 0) {
            assertThat(refused.refusals()).extracting(Refusal::code).contains(codes);
        }
        return refused;
    }
}
