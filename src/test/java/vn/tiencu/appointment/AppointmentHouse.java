package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.ballot.Counts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.Journal;
import vn.tiencu.documents.Dossiers;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Imports;
import vn.tiencu.people.People;
import vn.tiencu.walks.ByHand;
import vn.tiencu.walks.HandClock;
import vn.tiencu.walks.Timers;

/**
 * The whole house with its seed on a database in memory. Time stands still until a walk moves it, and timers fire when a walk
 * says so. Every walk begins with no case open and the seed as it was.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:walks;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(ByHand.class)
@RecordApplicationEvents
abstract class AppointmentHouse {

    /** Deputy director: managed by the province, one of five seats vacant. */
    static final String DEPUTY_DIRECTOR = "so-noi-vu-pho-giam-doc";

    /** Head of a division: the department's own to fill, vacant. */
    static final String BUDGET_HEAD = "so-tai-chinh-phong-ngan-sach-truong-phong";

    private static final List<String> RECORDS =
            List.of("people_holding", "people_discipline", "people_open_case", "people_paper");

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    AppointmentDesk desk;

    @Autowired
    Appointments appointments;

    @Autowired
    Candidates candidates;

    @Autowired
    Journal journal;

    @Autowired
    Counts counts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    People people;

    @Autowired
    Imports imports;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    HandClock clock;

    @Autowired
    HouseClock houseClock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService taskService;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void putTheHouseInOrder() {
        clock.moveTo(HandClock.START);
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(each -> runtime.deleteProcessInstance(each, "the walk is over", true));
        jdbc.sql("UPDATE appointment_case SET open_guard = NULL, ended_at = COALESCE(ended_at, started_on)")
                .update();
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

    Officer the(String username) {
        return new Officer(this, username);
    }

    Caller caller(String username) {
        return accounts.caller(username).orElseThrow();
    }

    /** A case that the personnel office of the department has just asked permission for. */
    Walk request(String postId, String personId) {
        Cast cast = Cast.of(postId);
        var request = new AppointmentRequest(postId, personId, null, "Khuyết 01 vị trí", "Phụ trách công chức");
        return new Walk(
                this,
                cast,
                desk.start(request, caller(cast.personnel())).number().toString(),
                personId);
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

    static Refused againstTheRules(String code, ThrowingCallable act) {
        return refused(Refused.Kind.RULES, act, code);
    }
}
