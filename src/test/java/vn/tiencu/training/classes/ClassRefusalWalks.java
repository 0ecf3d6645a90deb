package vn.tiencu.training.classes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.kernel.Refused.Kind;
import vn.tiencu.training.classes.LineFlags.What;
import vn.tiencu.training.classes.PublishedPlan.Learner;

/** What is refused on the way of a class, who sees whom, and what becomes of those who leave. */
abstract class ClassRefusalWalks extends ClassVerbs {

    @Autowired
    LineFlags flags;

    private ClassRequest request(boolean inForce, Learner... learners) {
        String plan = published.plan(PublishedPlan.COURSE, inForce, learners);
        return new ClassRequest(plan, PublishedPlan.classOf(plan));
    }

    @Test
    void onlyAClassOfAPublishedPlanIsOpenedAndOnlyOnce() {
        againstTheRules("planNotPublished", () -> desk.open(request(false, HEALTH_OFFICER), caller(ORGANISER)));
        againstTheRules("nobodyInClass", () -> desk.open(request(true), caller(ORGANISER)));
        ClassRequest request = request(true, HEALTH_OFFICER);
        againstTheRules(
                "unknownClass", () -> desk.open(new ClassRequest(request.planNumber(), "x"), caller(ORGANISER)));
        againstTheRules("unknownPlan", () -> desk.open(new ClassRequest("DT-2000-000001", "x"), caller(ORGANISER)));
        refused(Kind.FORBIDDEN, "forbidden", () -> desk.open(request, caller("yte.giamdoc")));

        String number = desk.open(request, caller("noivu.tochuc1")).number().toString();
        assertThat(refused(Kind.CONFLICT, "alreadyOpen", () -> desk.open(request, caller(ORGANISER)))
                        .link())
                .endsWith(number);
    }

    @Test
    void aUnitSeesItsOwnTraineesOnly() {
        String number = open(HEAD_OF_CIVIL_SERVICE, HEALTH_OFFICER);
        TrainingClass about = runs.get(number);

        assertThat(desk.visible(about, caller("yte.giamdoc")))
                .extracting(Trainee::personId)
                .containsExactly("cb-0153");
        assertThat(desk.visible(about, caller("yte.tochuc")))
                .extracting(Trainee::personId)
                .containsExactly("cb-0153");
        assertThat(desk.visible(about, caller(ORGANISER))).hasSize(2);
        assertThat(desk.visible(about, caller("bantochuc.chuyenvien"))).hasSize(2);
        assertThat(desk.isKnown(about, caller("taichinh.giamdoc"))).isFalse();
        refused(Kind.NOT_FOUND, "notFound", () -> desk.readable(number, caller("taichinh.giamdoc")));
    }

    @Test
    void everyoneIsSentOrNotAndOnlyALeaderSigns() {
        String number = open(HEAD_OF_CIVIL_SERVICE, HEAD_OF_STAFFING);
        calls(number);

        againstTheRules(
                "someoneMissing", () -> does("noivu.giamdoc", number, SEND, sends(List.of("cb-0022"), Map.of())));
        againstTheRules(
                "namedTwice",
                () -> does(
                        "noivu.giamdoc", number, SEND, sends(List.of("cb-0022", "cb-0026"), Map.of("cb-0022", "Ốm"))));
        againstTheRules(
                "notOnList",
                () -> does("noivu.giamdoc", number, SEND, sends(List.of("cb-0022", "cb-0026", "cb-0153"), Map.of())));
        assertThat(statusOf(number, "cb-0022")).isEqualTo(Trainee.Status.CALLED);
        does("noivu.phogiamdoc", number, SEND, sends(List.of("cb-0022", "cb-0026"), Map.of()));
        assertThat(openTasks(number)).containsExactly("UserTask_RecordAttendance");
    }

    @Test
    void attendanceIsRecordedWhenTheClassIsOverAndNobodyAttendsMoreThanThereWas() {
        String number = sent(HEAD_OF_CIVIL_SERVICE);

        againstTheRules("dayTooEarly", () -> attend(number, Map.of("cb-0022", 40)));
        itIs(LAST_DAY);
        againstTheRules("tooManyPeriods", () -> attend(number, Map.of("cb-0022", 41)));
        againstTheRules("departureIncomplete", () -> leaves(number, "cb-0022", "NO_DIPLOMA", FIRST_DAY));
        againstTheRules("dayTooEarly", () -> leaves(number, "cb-0022", "DROPPED_OUT", FIRST_DAY.minusDays(1)));
        attend(number, Map.of("cb-0022", 12));
        againstTheRules("certificateMissing", () -> results(number, "GOOD", ""));
        againstTheRules("certificateOfFailure", () -> results(number, "FAILED", "CC-26/31"));
        result(number, Map.of("cb-0022", "CC-26/31"));
    }

    @Test
    void aDropOutOfARefresherIsOnTheRegisterAndOwesNothing() {
        String number = sent(HEAD_OF_CIVIL_SERVICE);
        itIs(LAST_DAY);
        leaves(number, "cb-0022", "DROPPED_OUT", FIRST_DAY.plusDays(1));
        does(ORGANISER, number, "UserTask_RecordResults", results(List.of()));

        assertThat(departures.ofClass(number)).singleElement().satisfies(entry -> {
            assertThat(entry.personId()).isEqualTo("cb-0022");
            assertThat(entry.cause()).isEqualTo(Departure.Cause.DROPPED_OUT);
            assertThat(entry.compensation()).isNull();
        });
        itIs(LocalDate.of(2026, 10, 6));
        runDueTimers();
        assertThat(classEnd(number).element()).isEqualTo("EndEvent_ClassFinished");
    }

    @Test
    void aDropOutOfAMastersCourseIsFollowedUpAtOnce() {
        String plan = published.plan(PublishedPlan.MASTER, true, HEAD_OF_CIVIL_SERVICE);
        String number = desk.open(new ClassRequest(plan, PublishedPlan.classOf(plan)), caller(ORGANISER))
                .number()
                .toString();
        calls(number);
        does("noivu.giamdoc", number, SEND, sends(List.of("cb-0022"), Map.of()));
        itIs(LAST_DAY);
        leaves(number, "cb-0022", "LEFT_DURING", FIRST_DAY);

        String followed = requireNonNull(departures.ofClass(number).get(0).compensation());
        assertThat(followed).startsWith("DB-2026-");
        assertThat(openTasks(followed)).containsExactly("UserTask_EstablishFacts");
        assertThat(compensations.get(followed).training()).isEqualTo("Thạc sĩ Quản lý công");
        assertThat(compensations.get(followed).unitId()).isEqualTo("so-noi-vu");
    }

    @Test
    void aLineWhosePersonLeftOrWasDisciplinedAfterPublicationIsFlagged() {
        String plan =
                published.plan(PublishedPlan.COURSE, true, HEAD_OF_CIVIL_SERVICE, HEAD_OF_STAFFING, HEALTH_OFFICER);
        assertThat(flags.of(published.get(plan))).isEmpty();
        jdbc.sql(
                        "UPDATE people_holding SET to_date = DATE '2026-02-15' WHERE person_id = 'cb-0022' AND to_date IS NULL")
                .update();
        jdbc.sql(
                        "INSERT INTO people_discipline (person_id, form, decided_on, corruption) VALUES ('cb-0153', 'REPRIMAND', DATE '2026-02-20', FALSE)")
                .update();

        assertThat(flags.of(published.get(plan)))
                .extracting(LineFlags.Flag::personId, LineFlags.Flag::what, LineFlags.Flag::since)
                .containsExactlyInAnyOrder(
                        tuple("cb-0022", What.LEFT, LocalDate.of(2026, 2, 15)),
                        tuple("cb-0153", What.DISCIPLINED, LocalDate.of(2026, 2, 20)));
    }

    private String sent(Learner learner) {
        String number = open(learner);
        calls(number);
        does("noivu.giamdoc", number, SEND, sends(List.of(learner.personId()), Map.of()));
        return number;
    }

    private void leaves(String number, String person, String cause, LocalDate on) {
        Map<String, Object> row = Map.of("lineId", line(person), "periods", 8, "left", cause, "leftOn", on);
        does(ORGANISER, number, "UserTask_RecordAttendance", Map.of("attended", List.of(row)));
    }

    private void results(String number, String grade, String certificate) {
        Map<String, Object> row = new HashMap<>(Map.of("lineId", line("cb-0022"), "grade", grade));
        if (!certificate.isEmpty()) {
            row.put("certificate", certificate);
        }
        does(ORGANISER, number, "UserTask_RecordResults", results(List.of(row)));
    }
}
