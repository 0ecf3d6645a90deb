package vn.tiencu.rotation;

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
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.Evaluations;
import vn.tiencu.rotation.store.Opinions;
import vn.tiencu.rotation.store.RotationLines;
import vn.tiencu.rotation.store.RotationPlans;
import vn.tiencu.walks.ByHand;
import vn.tiencu.walks.HandClock;
import vn.tiencu.walks.Timers;

/** The whole house with its seed on a database in memory, as the walks through the rotation room need it. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rotation;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ByHand.class)
abstract class RotationHouse {

    /** A Monday. */
    static final LocalDate BEGIN = LocalDate.of(2026, 11, 23);

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    RotationDesk planDesk;

    @Autowired
    AssignmentDesk desk;

    @Autowired
    RotationPlans plans;

    @Autowired
    RotationLines lines;

    @Autowired
    AskedUnits units;

    @Autowired
    Assignments assignments;

    @Autowired
    Opinions opinions;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Journal journal;

    @Autowired
    People people;

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
        itIs(BEGIN);
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(each -> runtime.deleteProcessInstance(each, "the walk is over", true));
        jdbc.sql("DELETE FROM rotation_assignment").update();
        jdbc.sql("UPDATE rotation_plan SET open_guard = NULL").update();
        jdbc.sql("DELETE FROM people_holding WHERE from_date >= ?").param(BEGIN).update();
        jdbc.sql("UPDATE people_holding SET to_date = NULL WHERE to_date >= ?")
                .param(BEGIN.minusDays(1))
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

    PlanWalk begin() {
        var request = new PlanRequest(today().getYear() + 1, "Kiện toàn lãnh đạo các sở.");
        return new PlanWalk(
                this, planDesk.begin(request, caller(CaseWalk.BOARD)).number().toString());
    }

    /** The case of the one person of an approved list. */
    PersonWalk person() {
        return begin().carriedOut().person();
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
