package vn.tiencu.training.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiencu.training.classes.PublishedPlan.Learner;
import vn.tiencu.training.classes.Trainee.Status;

/** What people do with a class of the political school in spring 2026. */
abstract class ClassVerbs extends AfterIssueHouse {

    static final String SEND = "UserTask_SendTrainees";
    static final String ORGANISER = "truongchinhtri.hieutruong";
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 30);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 3);
    static final Learner HEAD_OF_CIVIL_SERVICE = new Learner("so-noi-vu", "cb-0022");
    static final Learner HEAD_OF_STAFFING = new Learner("so-noi-vu", "cb-0026");
    static final Learner HEALTH_OFFICER = new Learner("so-y-te", "cb-0153");
    static final Learner HEALTH_DIRECTOR = new Learner("so-y-te", "cb-0148");

    String open(Learner... learners) {
        return openOf(PublishedPlan.COURSE, learners);
    }

    String openOf(String programme, Learner... learners) {
        String plan = published.plan(programme, true, learners);
        return desk.open(new ClassRequest(plan, PublishedPlan.classOf(plan)), caller(ORGANISER))
                .number()
                .toString();
    }

    TrainingClass reopen(String number) {
        TrainingClass before = runs.get(number);
        return desk.open(new ClassRequest(before.planNumber(), before.classId()), caller("noivu.tochuc1"));
    }

    void calls(String number) {
        does(
                ORGANISER,
                number,
                "UserTask_CallTrainees",
                Map.of(
                        "documentDate",
                        today(),
                        "beginsOn",
                        FIRST_DAY,
                        "endsOn",
                        LAST_DAY,
                        "place",
                        "Trường Chính trị tỉnh",
                        "content",
                        "Học viên mang theo quyết định cử đi học."));
        sendingPlan = runs.get(number).planNumber();
    }

    private String sendingPlan = "";

    /** People by id: those who go, and those who do not with the reason. */
    Map<String, Object> sends(List<String> going, Map<String, String> staying) {
        List<Map<String, String>> notSent = new ArrayList<>();
        staying.forEach((person, reason) -> notSent.add(Map.of("lineId", line(person), "reason", reason)));
        return Map.of(
                "documentDate", today(), "sent", going.stream().map(this::line).toList(), "notSent", notSent);
    }

    String line(String personId) {
        return PublishedPlan.lineOf(sendingPlan, personId);
    }

    /** Periods of each person who was sent; all stayed until the end. */
    void attend(String number, Map<String, Integer> periods) {
        List<Map<String, Object>> rows = new ArrayList<>();
        periods.forEach((person, attended) -> rows.add(Map.of("lineId", line(person), "periods", attended)));
        does(ORGANISER, number, "UserTask_RecordAttendance", Map.of("attended", rows));
    }

    /** Certificates by person; without a number the person failed. */
    void result(String number, Map<String, String> certificates) {
        List<Map<String, Object>> rows = new ArrayList<>();
        certificates.forEach((person, certificate) -> rows.add(
                certificate.isEmpty()
                        ? Map.of("lineId", line(person), "grade", "FAILED")
                        : Map.of("lineId", line(person), "grade", "GOOD", "certificate", certificate)));
        does(ORGANISER, number, "UserTask_RecordResults", results(rows));
    }

    Map<String, Object> results(List<Map<String, Object>> rows) {
        Map<String, Object> form = new HashMap<>();
        form.put("documentDate", today());
        form.put("results", rows);
        for (String part : List.of("programme", "trainees", "lecturers", "facilities", "course")) {
            form.put(part, "GOOD");
        }
        form.put("cost", 31_500_000L);
        form.put("content", "Lớp học nghiêm túc.");
        return form;
    }

    void rates(String username, String number, String rating, String... people) {
        List<Map<String, String>> rows = Arrays.stream(people)
                .map(each -> Map.of("lineId", line(each), "rating", rating, "remark", "Xử lý hồ sơ nhanh hơn."))
                .toList();
        does(username, number, "UserTask_RateEffect", Map.of("ratings", rows));
    }

    Trainee trainee(String number, String personId) {
        return trainees.of(number).stream()
                .filter(each -> each.personId().equals(personId))
                .findFirst()
                .orElseThrow();
    }

    Status statusOf(String number, String personId) {
        return trainee(number, personId).status();
    }
}
