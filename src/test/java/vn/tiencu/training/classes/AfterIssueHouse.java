package vn.tiencu.training.classes;

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
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Departures;
import vn.tiencu.training.classes.store.Trainees;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CompensationDesk;
import vn.tiencu.training.compensation.store.Compensations;
import vn.tiencu.training.compensation.store.Councils;
import vn.tiencu.walks.ByHand;
import vn.tiencu.walks.HandClock;
import vn.tiencu.walks.Timers;

/** The whole house with its seed, a plan published in it, and a clock moved by hand. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:afterissue;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import({ByHand.class, PublishedPlan.class})
public abstract class AfterIssueHouse {

    /** A Monday in March, when the plan has been in force for two months. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final List<String> RECORDS = List.of("people_holding", "people_discipline", "people_training");

    @Autowired
    protected ObjectMapper json;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Tasks tasks;

    @Autowired
    protected ClassDesk desk;

    @Autowired
    protected ClassRuns runs;

    @Autowired
    protected Trainees trainees;

    @Autowired
    protected Departures departures;

    @Autowired
    protected CompensationDesk compensationDesk;

    @Autowired
    protected Compensations compensations;

    @Autowired
    protected Councils councils;

    @Autowired
    protected Journal journal;

    @Autowired
    protected Papers papers;

    @Autowired
    protected People people;

    @Autowired
    protected PublishedPlan published;

    @Autowired
    protected HandClock clock;

    @Autowired
    protected HouseClock houseClock;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected ManagementService management;

    @BeforeEach
    void putTheHouseInOrder() {
        itIs(TODAY);
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(each -> runtime.deleteProcessInstance(each, "the walk is over", true));
        jdbc.sql("UPDATE training_compensation SET open_guard = NULL").update();
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

    protected LocalDate today() {
        return houseClock.today();
    }

    protected void itIs(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
    }

    protected Caller caller(String username) {
        return accounts.caller(username).orElseThrow();
    }

    protected void runDueTimers() {
        Timers.runDue(management);
    }

    protected List<String> openTasks(String number) {
        return tasks.ofCase(number).stream().map(TaskView::element).sorted().toList();
    }

    /** The task of a kind in a case, which this officer must hold. */
    protected TaskView task(String username, String number, String element) {
        return tasks.of(caller(username), Tasks.View.ALL, 0, 500).stream()
                .filter(each ->
                        each.caseNumber().equals(number) && each.element().equals(element))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(username + " holds no " + element + "; open: " + openTasks(number)));
    }

    /** Completes a task as the interface does. */
    protected void does(String username, String number, String element, Map<String, ?> form) {
        tasks.complete(task(username, number, element).id(), caller(username), json.valueToTree(form));
    }

    /** What the form of a task shows to this officer. */
    protected JsonNode reads(String username, String number, String element) {
        return json.valueToTree(tasks.shown(task(username, number, element), caller(username)));
    }

    /** Last day of the term of a task. */
    protected LocalDate due(String username, String number, String element) {
        return Objects.requireNonNull(task(username, number, element).due()).toLocalDate();
    }

    /** The named end that a class came to, with its reason. */
    protected TrainingClass.End classEnd(String number) {
        return Objects.requireNonNull(runs.get(number).end(), () -> number + " runs on");
    }

    /** The named end that a compensation case came to, with its reason. */
    protected Compensation.End compensationEnd(String number) {
        return Objects.requireNonNull(compensations.get(number).end(), () -> number + " runs on");
    }

    protected List<String> acts(String number) {
        return journal.of(number).stream()
                .map(each -> each.element() + " " + each.outcome())
                .toList();
    }

    protected List<String> paperKinds(String number) {
        return papers.of(number).stream().map(each -> each.kind()).toList();
    }

    /** The refusal must be of a kind and name this reason. */
    protected static Refused refused(Refused.Kind kind, String code, ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
        assertThat(refused.refusals()).extracting(Refusal::code).contains(code);
        return refused;
    }

    protected static Refused againstTheRules(String code, ThrowingCallable act) {
        return refused(Refused.Kind.RULES, code, act);
    }
}
