package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.identity.Bodies;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationPapers;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.Opinions;

/** Which bodies say something about a person: first remarks, then opinions, anew when the place changes (Điều 46.3b, 46.4a). */
@ModelBean("rotation_bodies")
public class AskedBodies {

    private final Assignments assignments;
    private final Opinions opinions;
    private final Journal journal;
    private final Decisions decisions;
    private final Bodies bodies;
    private final CaseTerms terms;
    private final WorkingCalendar calendar;
    private final SigningChecks checks;
    private final RotationPapers papers;

    AskedBodies(
            Assignments assignments,
            Opinions opinions,
            Journal journal,
            Decisions decisions,
            Bodies bodies,
            CaseTerms terms,
            WorkingCalendar calendar,
            SigningChecks checks,
            RotationPapers papers) {
        this.assignments = assignments;
        this.opinions = opinions;
        this.journal = journal;
        this.decisions = decisions;
        this.bodies = bodies;
        this.terms = terms;
        this.calendar = calendar;
        this.checks = checks;
        this.papers = papers;
    }

    /** The Party committee and the agency that use the person. */
    public List<String> remarking(DelegateExecution execution) {
        RotationAssignment about = assignments.get(execution.getProcessBusinessKey());
        String unit = about.place().fromUnit();
        List<String> asked = Stream.of("cap-uy-" + unit, "dang-uy-" + unit, about.sender())
                .filter(each -> !bodies.members(each, checks.today()).isEmpty())
                .toList();
        return ask(about, 0, parts(asked, "REMARK"), "UserTask_GiveRemarks");
    }

    /** The sending and the receiving agency, and those that the table names. */
    public List<String> consulted(DelegateExecution execution) {
        RotationAssignment about = assignments.get(execution.getProcessBusinessKey());
        String number = about.number().toString();
        long moved = journal.of(number).stream()
                .filter(each -> each.outcome().equals("CHANGED"))
                .count();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(about.sender(), "SENDING");
        asked.put(about.receiver(), "RECEIVING");
        decisions.evaluate("rotation_consultation", number, Map.of("managementLevel", "BTV")).stream()
                .map(row -> String.valueOf(row.get("body")))
                .forEach(body -> asked.putIfAbsent(body, "AGENCY"));
        return ask(about, (int) moved + 1, asked, "UserTask_GiveOpinion");
    }

    private static Map<String, String> parts(List<String> some, String part) {
        Map<String, String> parts = new LinkedHashMap<>();
        some.forEach(each -> parts.put(each, part));
        return parts;
    }

    private List<String> ask(RotationAssignment about, int round, Map<String, String> parts, String element) {
        String number = about.number().toString();
        boolean asked = opinions.of(number).stream().anyMatch(each -> each.round() == round);
        if (!asked) {
            LocalDate today = checks.today();
            LocalDate due = calendar.deadline(today, terms.of(RotationProcess.MAIN.key(), number, element))
                    .due();
            parts.forEach((body, part) -> {
                opinions.ask(number, round, part, body, today, due);
                papers.opinionRequest(about, body, today, due);
            });
        }
        return List.copyOf(parts.keySet());
    }
}
