package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;

/** The request and its answer (NĐ 170/2025, Điều 33.1). */
abstract class PermissionWalks extends AppointmentHouse {

    private int cases() {
        return jdbc.sql("SELECT COUNT(*) FROM appointment_case").query(Integer.class).single();
    }

    private int serials() {
        return jdbc.sql("SELECT COALESCE(SUM(last_serial), 0) FROM engine_case_serial").query(Integer.class).single();
    }

    @Test
    void theCaseWaitsForTheBodyThatDecidesForFifteenWorkingDays() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");

        var task = the("btv.thuky").task(walk, "UserTask_DecidePermission");
        assertThat(task.bodies()).containsExactly("ban-thuong-vu");
        assertThat(task.due()).isNotNull().satisfies(due -> assertThat(due.toLocalDate()).isEqualTo("2026-12-14"));
        assertThat(the("noivu.giamdoc").tasksOf(walk)).isEmpty();
    }

    @Test
    void aRefusedPermissionEndsTheCase() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");
        the("btv.thuky").decidesPermission(walk, "REFUSED", today());

        assertThat(walk.end()).isEqualTo("EndEvent_PermissionRefused");
        assertThat(walk.endReason()).isEqualTo("Không đồng ý chủ trương");
        assertThat(walk.about().permissionOn()).isNull();
        assertThat(request(DEPUTY_DIRECTOR, "cb-0022").openTasks())
                .as("it may be asked for again")
                .containsExactly("UserTask_DecidePermission");
    }

    @Test
    void thirtyWorkingDaysCountFromTheDayOfTheApproval() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_1);

        assertThat(walk.about().permissionOn()).isEqualTo(today());
        assertThat(walk.about().personnelDue()).isEqualTo(calendarDayAfter(30));
    }

    private LocalDate calendarDayAfter(int workingDays) {
        return calendar.deadline(today(), vn.tiencu.calendar.Term.workingDays(workingDays)).due();
    }

    @Test
    void anAnswerIsDatedNeitherTomorrowNorBeforeTheRequest() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");

        againstTheRules("dayInFuture", () -> the("btv.thuky").decidesPermission(walk, "AGREED", today().plusDays(1)));
        againstTheRules("dayTooEarly", () -> the("btv.thuky").decidesPermission(walk, "AGREED", today().minusDays(1)));
        refused(Kind.MALFORMED, () -> the("btv.thuky")
                .completes(walk, "UserTask_DecidePermission", Map.of("outcome", "MAYBE", "documentDate", today(), "content", "x")));
        refused(Kind.MALFORMED, () -> the("btv.thuky")
                .completes(walk, "UserTask_DecidePermission", Map.of("outcome", "AGREED", "documentDate", today())));
        assertThat(walk.openTasks()).containsExactly("UserTask_DecidePermission");
    }

    @Test
    void anUnknownPersonOrPostIsNamedBack() {
        refused(Kind.RULES, () -> request(DEPUTY_DIRECTOR, "cb-9999"), "unknownPerson");
        refused(Kind.RULES, () -> request("so-noi-vu-thu-thu", "cb-0022"), "unknownPost");
    }

    @Test
    void aPostWithoutVacancyIsNotFilled() {
        refused(Kind.RULES, () -> request("so-tai-chinh-pho-giam-doc", "cb-0060"), "noVacancy");
    }

    @Test
    void whoeverIsBarredIsRefusedAtOnceAndNothingIsStored() {
        jdbc.sql("INSERT INTO people_open_case (person_id, kind, opened_on) VALUES ('cb-0022', 'INVESTIGATION', DATE '2026-11-02')")
                .update();
        int before = cases();
        int numbers = serials();
        long running = runtime.createProcessInstanceQuery().count();

        refused(Kind.RULES, () -> request(DEPUTY_DIRECTOR, "cb-0022"), "openProceedings");

        assertThat(cases()).isEqualTo(before);
        assertThat(serials()).as("no case number is lost").isEqualTo(numbers);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(running);
    }

    @Test
    void aMissingPaperMustBeThereBeforePermissionIsGiven() {
        Walk walk = request(BUDGET_HEAD, "cb-0065");

        refused(Kind.RULES, () -> walk.permit(), "health");
        the("taichinh.giamdoc").decidesPermission(walk, "REFUSED", today());
        assertThat(walk.end()).isEqualTo("EndEvent_PermissionRefused");
    }

    @Test
    void theSameCaseIsOpenOnlyOnce() {
        Walk open = request(DEPUTY_DIRECTOR, "cb-0022");

        var conflict = refused(Kind.CONFLICT, () -> request(DEPUTY_DIRECTOR, "cb-0022"), "alreadyOpen");
        assertThat(conflict.link()).isEqualTo("/api/v1/appointments/" + open.number());
    }

    @Test
    void anotherDepartmentAsksForNothingHere() {
        var request = new AppointmentRequest(DEPUTY_DIRECTOR, "cb-0022", null, "Lý do", "Phân công");

        refused(Kind.FORBIDDEN, () -> desk.start(request, caller("yte.giamdoc")));
        refused(Kind.FORBIDDEN, () -> desk.start(request, caller("ungvien")));
    }

    @Test
    void anExceptionNeedsAReasonAndTheReasonIsKept() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0038");
        againstTheRules("overrideReasonMissing", walk::permit);
        assertThat(walk.about().stage()).isEqualTo(Stage.PERMISSION);

        the("btv.thuky").grantsAnException(walk, "Cán bộ có thành tích vượt trội.");

        assertThat(candidates.override(walk.number(), "cb-0038")).contains("Cán bộ có thành tích vượt trội.");
        walk.adopt("cb-0038");
        assertThat(walk.listed(Stage.STEP_2)).containsExactly("cb-0038");
    }

    @Test
    void whoHasNoPartInACaseCannotFindIt() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");

        refused(Kind.NOT_FOUND, () -> desk.readable(walk.number(), caller("yte.giamdoc")));
        refused(Kind.NOT_FOUND, () -> desk.readable(walk.number(), caller("ungvien")));
        assertThat(desk.readable(walk.number(), caller("bantochuc.theodoi")).number()).hasToString(walk.number());
    }
}
