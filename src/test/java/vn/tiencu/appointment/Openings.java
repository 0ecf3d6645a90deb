package vn.tiencu.appointment;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Refused;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Question;
import vn.tiencu.standards.Verdicts;

/** Vacant posts of the seed province with people planned for them who may be proposed and are not yet. */
class Openings {

    private final JdbcClient jdbc;
    private final Intake intake;
    private final Appointments appointments;
    private final Verdicts verdicts;
    private final HouseClock clock;

    Openings(JdbcClient jdbc, Intake intake, Appointments appointments, Verdicts verdicts, HouseClock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.appointments = appointments;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** That many requests, no two about the same person. */
    List<Map<String, Object>> requests(int count) {
        return requests(count, decider -> true);
    }

    /** A request that the standing committee decides on. */
    Map<String, Object> request() {
        return requests(1, "ban-thuong-vu"::equals).get(0);
    }

    private List<Map<String, Object>> requests(int count, Predicate<String> decider) {
        List<Map<String, Object>> found = jdbc
                .sql(
                        "SELECT person_id, MIN(post_id) FROM people_planning WHERE post_id NOT IN (?, ?, ?) GROUP BY person_id"
                                + " ORDER BY person_id")
                .params(AppointmentVerbs.DEPUTY_DIRECTOR, "so-y-te-pho-giam-doc", "so-tu-phap-pho-giam-doc")
                .query((row, index) -> AppointmentVerbs.request(row.getString(2), row.getString(1)))
                .list()
                .stream()
                .filter(each -> isOpen(each, decider))
                .limit(count)
                .toList();
        if (found.size() < count) {
            throw new AssertionError("the seed has only " + found.size() + " openings left");
        }
        return found;
    }

    private boolean isOpen(Map<String, Object> body, Predicate<String> decider) {
        String personId = String.valueOf(body.get("personId"));
        String postId = String.valueOf(body.get("postId"));
        var request = new AppointmentRequest(postId, personId, null, "-", "-");
        try {
            if (!decider.test(intake.parties(request).decider())) {
                return false;
            }
        } catch (Refused taken) {
            return false;
        }
        Question question = new Question(personId, postId, Question.Action.APPOINT, clock.today(), null);
        return verdicts.verdict(question).outcome() != Finding.Outcome.BLOCKED
                && appointments.open(personId, postId, intake.period(request)).isEmpty();
    }
}
