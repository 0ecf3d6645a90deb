package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Grounds;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.walks.ByHand;
import vn.tiencu.walks.HandClock;
import vn.tiencu.walks.Timers;

/** The whole house with its seed on a database in memory, as the walks through this room need it. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:conversion;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ByHand.class)
abstract class ConversionHouse {

    /** A Monday in November. */
    static final LocalDate BEGIN = LocalDate.of(2026, 11, 23);

    static final String UNIT = "so-tai-chinh";
    static final String OFFICE = "taichinh.tochuc1";
    static final String COMMITTEE = "taichinh.capuy";
    static final String HEAD = "taichinh.giamdoc";
    static final String CLERK = "taichinh.vanthu";
    static final String SUPERIOR = "ubnd.chutich";
    static final String SUPERIOR_CLERK = "ubnd.vanthu";

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    PlanDesk plans;

    @Autowired
    MoveDesk moves;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    Assignments assignments;

    @Autowired
    Grounds grounds;

    @Autowired
    Radar radar;

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
        jdbc.sql("UPDATE conversion_plan SET open_guard = NULL").update();
        jdbc.sql("DELETE FROM conversion_move WHERE ended_at IS NULL").update();
        jdbc.sql("DELETE FROM conversion_complaint WHERE move_number NOT IN (SELECT case_number FROM conversion_move)")
                .update();
        takeBackWhatWasRecorded();
    }

    /** The seed's assignments are as they were, whatever an earlier walk recorded. */
    private void takeBackWhatWasRecorded() {
        jdbc.sql("DELETE FROM conversion_assignment WHERE paper_date > ?")
                .param(BEGIN)
                .update();
        jdbc.sql("UPDATE conversion_assignment SET ended_on = NULL, open_guard = person_id WHERE ended_on >= ?")
                .param(BEGIN)
                .update();
    }

    @AfterAll
    static void letTheEngineSeeRealTime() {
        ClockUtil.reset();
    }

    void itIs(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
    }

    LocalDate today() {
        return houseClock.today();
    }

    Caller caller(String username) {
        return accounts.caller(username).orElseThrow();
    }

    void runDueTimers() {
        Timers.runDue(management);
    }

    /** A morning, with all that rings by then. */
    void comesTo(LocalDate day) {
        itIs(day);
        runDueTimers();
    }

    /** The office enters a letter of complaint about a move; gives the case of the complaint. */
    String complains(String move) {
        return complaints
                .file(new ComplaintRequest(move, today(), "Chuyển đổi để trù dập."), caller(OFFICE))
                .number()
                .toString();
    }

    void decides(String complaint, String outcome) {
        does(
                SUPERIOR,
                complaint,
                "DecideComplaint",
                Map.of("outcome", outcome, "signedOn", today(), "content", "Đã xác minh."));
        does(SUPERIOR_CLERK, complaint, "NumberComplaint", Map.of("issuedOn", today()));
    }

    /** When the timers of the open task of a case ring, by listener. */
    Map<String, LocalDateTime> timersOf(String caseNumber) {
        Map<String, LocalDateTime> found = new TreeMap<>();
        jdbc.sql("SELECT j.HANDLER_CFG_, j.DUEDATE_ FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e"
                        + " ON e.ID_ = j.PROCESS_INSTANCE_ID_ WHERE e.BUSINESS_KEY_ = ?"
                        + " AND j.HANDLER_TYPE_ = 'timer-task-listener'")
                .param(caseNumber)
                .query((row, index) -> Map.entry(
                        row.getString(1).replaceFirst(".*~", ""),
                        LocalDateTime.ofInstant(row.getTimestamp(2).toInstant(), HouseClock.ZONE)))
                .list()
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    TaskView task(String username, String caseNumber, String element) {
        return tasks.of(caller(username), Tasks.View.ALL, 0, 500).stream()
                .filter(each ->
                        each.caseNumber().equals(caseNumber) && each.element().equals("UserTask_" + element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        username + " holds no " + element + " of " + caseNumber + "; open: " + open(caseNumber)));
    }

    List<String> open(String caseNumber) {
        return tasks.ofCase(caseNumber).stream().map(TaskView::element).toList();
    }

    LocalDate due(String username, String caseNumber, String element) {
        return tasks.termOf(task(username, caseNumber, element)).orElseThrow().due();
    }

    void does(String username, String caseNumber, String element, Map<String, ?> form) {
        tasks.complete(task(username, caseNumber, element).id(), caller(username), json.valueToTree(form));
    }

    /** The refusal must be of a kind and name these reasons. */
    static Refused refused(Refused.Kind kind, ThrowingCallable act, String... codes) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
        assertThat(refused.refusals()).extracting(Refusal::code).contains(codes);
        return refused;
    }
}
