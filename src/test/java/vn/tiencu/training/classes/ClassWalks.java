package vn.tiencu.training.classes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.kernel.Refused.Kind;
import vn.tiencu.people.PersonRecord.Training;
import vn.tiencu.training.classes.Trainee.Status;

/** A class from its opening to the rating of its effect. */
abstract class ClassWalks extends ClassVerbs {

    @Autowired
    YearResults results;

    @Test
    void aClassIsHeldItsCertificatesGoIntoTheRecordsAndTheHeadsRateWhatItChanged() {
        String number = open(HEAD_OF_CIVIL_SERVICE, HEAD_OF_STAFFING, HEALTH_OFFICER, HEALTH_DIRECTOR);
        assertThat(openTasks(number)).containsExactly("UserTask_CallTrainees");
        calls(number);
        does("noivu.giamdoc", number, SEND, sends(List.of("cb-0022"), Map.of("cb-0026", "Đang chủ trì đề án")));
        does("yte.giamdoc", number, SEND, sends(List.of("cb-0153"), Map.of()));
        does("ubnd.chutich", number, SEND, sends(List.of("cb-0148"), Map.of()));
        assertThat(statusOf(number, "cb-0026")).isEqualTo(Status.NOT_SENT);
        assertThat(requireNonNull(trainee(number, "cb-0022").sending()).decisionNumber())
                .isNotBlank();

        itIs(LAST_DAY);
        attend(number, Map.of("cb-0022", 40, "cb-0153", 36, "cb-0148", 40));
        result(number, Map.of("cb-0022", "CC-26/01", "cb-0153", "CC-26/02", "cb-0148", "CC-26/03"));

        for (String each : List.of("cb-0022", "cb-0153", "cb-0148")) {
            assertThat(people.recordOf(each).trainings())
                    .contains(new Training(
                            PublishedPlan.COURSE,
                            LAST_DAY,
                            requireNonNull(trainee(number, each).result()).certificate()));
        }
        assertThat(people.recordOf("cb-0026").trainings())
                .extracting(Training::programme)
                .doesNotContain(PublishedPlan.COURSE);
        assertThat(runs.get(number).effectDue()).isEqualTo(LocalDate.of(2026, 10, 5));

        itIs(LocalDate.of(2026, 10, 2));
        runDueTimers();
        assertThat(openTasks(number)).isEmpty();
        itIs(LocalDate.of(2026, 10, 5));
        runDueTimers();
        assertThat(openTasks(number)).hasSize(3).containsOnly("UserTask_RateEffect");
        rates("noivu.giamdoc", number, "GOOD", "cb-0022");
        rates("yte.giamdoc", number, "EXCELLENT", "cb-0153");
        refused(Kind.FORBIDDEN, "forbidden", () -> rates("ubnd.phochutich", number, "FAIR", "cb-0148"));
        rates("ubnd.chutich", number, "FAIR", "cb-0148");

        assertThat(classEnd(number).element()).isEqualTo("EndEvent_ClassFinished");
        assertThat(requireNonNull(trainee(number, "cb-0153").effect()).rating()).isEqualTo(Quality.EXCELLENT);
        assertThat(paperKinds(number)).hasSize(5);
        refused(Kind.CONFLICT, "alreadyOpen", () -> reopen(number));
    }

    @Test
    void theReportOfTheYearFindsItsFigures() {
        String number = open(HEAD_OF_CIVIL_SERVICE, HEAD_OF_STAFFING, HEALTH_OFFICER);
        calls(number);
        does("noivu.giamdoc", number, SEND, sends(List.of("cb-0022", "cb-0026"), Map.of()));
        does("yte.giamdoc", number, SEND, sends(List.of(), Map.of("cb-0153", "Ốm")));
        itIs(LAST_DAY);
        attend(number, Map.of("cb-0022", 40, "cb-0026", 30));
        result(number, Map.of("cb-0022", "CC-26/11", "cb-0026", ""));
        itIs(LocalDate.of(2026, 10, 6));
        runDueTimers();
        rates("noivu.giamdoc", number, "GOOD", "cb-0022");

        var figures = results.of(published.get(runs.get(number).planNumber()));
        assertThat(figures)
                .isEqualTo(new YearResults.Figures(
                        1,
                        1,
                        0,
                        0,
                        3,
                        2,
                        80,
                        70,
                        1,
                        1,
                        0,
                        1,
                        Map.of(Quality.EXCELLENT, 0, Quality.GOOD, 1, Quality.FAIR, 0, Quality.POOR, 0),
                        31_500_000));
        assertThat(runs.marks(number)).hasSize(5).containsEntry(Quality.Part.LECTURERS, Quality.GOOD);
    }

    @Test
    void aSilentUnitDoesNotHoldTheClassUp() {
        String number = open(HEAD_OF_CIVIL_SERVICE, HEALTH_OFFICER);
        calls(number);
        does("noivu.giamdoc", number, SEND, sends(List.of("cb-0022"), Map.of()));
        itIs(LocalDate.of(2026, 3, 11));
        runDueTimers();
        assertThat(openTasks(number)).containsExactly(SEND);
        itIs(LocalDate.of(2026, 3, 12));
        runDueTimers();
        assertThat(openTasks(number)).containsExactly("UserTask_RecordAttendance");
        assertThat(due("truongchinhtri.hieutruong", number, "UserTask_RecordAttendance"))
                .isEqualTo(LocalDate.of(2026, 4, 8));

        itIs(LAST_DAY);
        attend(number, Map.of("cb-0022", 40));
        assertThat(statusOf(number, "cb-0153")).isEqualTo(Status.NOT_SENT);
    }

    @Test
    void aCancelledClassKeepsItsReasonAndMayBeOpenedAnew() {
        String number = open(HEAD_OF_CIVIL_SERVICE);
        calls(number);
        refused(Kind.FORBIDDEN, "forbidden", () -> desk.cancel(number, "Bão", caller("noivu.giamdoc")));
        desk.cancel(number, "Bão số 12, không đi lại được", caller("noivu.tochuc1"));

        assertThat(classEnd(number).element()).isEqualTo("EndEvent_ClassCancelled");
        assertThat(classEnd(number).reason()).isEqualTo("Bão số 12, không đi lại được");
        assertThat(openTasks(number)).isEmpty();
        refused(Kind.CONFLICT, "tooLate", () -> desk.cancel(number, "Bão", caller("noivu.tochuc1")));
        assertThat(reopen(number).number().toString()).isNotEqualTo(number);
    }

    @Test
    void aClassWhoseResultsAreOnRecordIsNotCancelledAnyMore() {
        String number = open(HEAD_OF_CIVIL_SERVICE);
        calls(number);
        does("noivu.giamdoc", number, SEND, sends(List.of("cb-0022"), Map.of()));
        itIs(LAST_DAY);
        attend(number, Map.of("cb-0022", 40));
        result(number, Map.of("cb-0022", "CC-26/21"));

        refused(Kind.CONFLICT, "tooLate", () -> desk.cancel(number, "Bão", caller("noivu.tochuc1")));
    }
}
