package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.tiencu.conversion.complaints.ComplaintDesk;
import vn.tiencu.conversion.complaints.store.Complaints;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Grounds;
import vn.tiencu.conversion.moves.MoveDesk;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.PlanDesk;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.walks.ByHand;
import vn.tiencu.walks.HandClock;
import vn.tiencu.walks.Timers;

/** The whole house with its seed, the Department of Finance at work in it, and a clock moved by hand. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:conversion;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ByHand.class)
abstract class ConversionHouse {

    /** A Monday in November, when the plan of the next year is made. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final List<String> RECORDS = List.of("conversion_assignment", "conversion_ground");

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    PlanDesk desk;

    @Autowired
    MoveDesk moveDesk;

    @Autowired
    ComplaintDesk complaintDesk;

    @Autowired
    Plans plans;

    @Autowired
    Moves moves;

    @Autowired
    Complaints complaints;

    @Autowired
    Assignments assignments;

    @Autowired
    Grounds grounds;

    @Autowired
    Journal journal;

    @Autowired
    Papers papers;

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
        itIs(TODAY);
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(each -> runtime.deleteProcessInstance(each, "the walk is over", true));
        for (String table : List.of("conversion_plan", "conversion_move", "conversion_complaint")) {
            jdbc.sql("UPDATE " + table + " SET open_guard = NULL").update();
        }
        RECORDS.forEach(this::restore);
    }

    private void restore(String table) {
        jdbc.sql("CREATE TABLE IF NOT EXISTS seed_" + table + " AS SELECT * FROM " + table)
                .update();
        jdbc.sql("DELETE FROM " + table).update();
        jdbc.sql("INSERT INTO " + table + " SELECT * FROM seed_" + table).update();
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

    void runDueTimers() {
        Timers.runDue(management);
    }

    List<String> openTasks(String number) {
        return tasks.ofCase(number).stream().map(TaskView::element).sorted().toList();
    }

    /** The task of a kind in a case, which this officer must hold. */
    TaskView task(String username, String number, String element) {
        return tasks.of(caller(username), Tasks.View.ALL, 0, 500).stream()
                .filter(each ->
                        each.caseNumber().equals(number) && each.element().equals(element))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(username + " holds no " + element + "; open: " + openTasks(number)));
    }

    /** Completes a task as the interface does. */
    void does(String username, String number, String element, Map<String, ?> form) {
        tasks.complete(task(username, number, element).id(), caller(username), json.valueToTree(form));
    }

    /** What the form of a task shows to this officer. */
    JsonNode reads(String username, String number, String element) {
        return json.valueToTree(tasks.shown(task(username, number, element), caller(username)));
    }

    /** Last day of the term of a task. */
    LocalDate due(String username, String number, String element) {
        return Objects.requireNonNull(task(username, number, element).due()).toLocalDate();
    }

    List<String> paperKinds(String number) {
        return papers.of(number).stream().map(each -> each.kind()).toList();
    }

    /** The refusal must be of a kind and name this reason. */
    static Refused refused(Refused.Kind kind, String code, ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
        assertThat(refused.refusals()).extracting(Refusal::code).contains(code);
        return refused;
    }
}
