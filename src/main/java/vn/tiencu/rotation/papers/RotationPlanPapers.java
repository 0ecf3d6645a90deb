package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.rotation.papers.PlanSubject.Course;
import vn.tiencu.rotation.papers.PlanSubject.Line;

/** The papers of a yearly plan, from the submission for the policy to the plan with its list (NĐ 170/2025, Điều 45, 46.1–46.3a). */
@Component
class RotationPlanPapers {

    private final RotationPaperDesk desk;
    private final RotationNames names;
    private final RotationWords words;
    private final RotationSigners signers;
    private final PlanContentText text;

    RotationPlanPapers(
            RotationPaperDesk desk,
            RotationNames names,
            RotationWords words,
            RotationSigners signers,
            PlanContentText text) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.text = text;
    }

    void submission(PlanSubject about, LocalDate date, String review, Caller by) {
        Map<String, Object> content = text.of(about);
        content.put("basis", basis());
        content.put("review", words.paragraphs(review));
        String subject = words.say("planSubmission.subject", RotationWords.year(about.year()));
        send(about, "planSubmission", date, subject, content, by);
    }

    void call(PlanSubject about, List<String> units, LocalDate date, LocalDate due, String written, Caller by) {
        Map<String, Object> content = text.of(about);
        content.put("remarks", words.paragraphs(written));
        content.put("matters", words.lines("callForPeople.matter"));
        content.put("due", words.longDay(due));
        String phrase = words.say("callForPeople.subject", RotationWords.year(about.year()));
        String subject = words.letter(signers.style(about.drafter()), phrase);
        List<String> to = units.stream().map(names::writing).toList();
        desk.send(
                about.caseNumber(),
                new CasePaper("callForPeople", about.drafter(), date, subject, to, content),
                List.of(about.decider()),
                by);
    }

    /** What a unit proposes; whether it takes people from elsewhere, and if not, why. */
    void proposal(
            PlanSubject about,
            String body,
            List<Line> people,
            @Nullable String refusal,
            LocalDate date,
            String remark,
            Caller by) {
        Map<String, Object> content = new HashMap<>();
        content.put(
                "opening",
                words.say(
                        "unitProposal.opening", desk.cited(about.caseNumber(), "callForPeople", about.drafter(), "")));
        content.put("unit", names.writing(body));
        content.put("year", RotationWords.year(about.year()));
        content.put("people", text.people(people));
        content.put("accepts", words.say(refusal == null ? "unitProposal.accepts" : "unitProposal.refuses"));
        content.put("refusal", refusal == null ? List.of() : words.paragraphs(refusal));
        content.put("remarks", words.paragraphs(remark));
        String phrase = words.say("unitProposal.subject", RotationWords.year(about.year()));
        String subject = words.letter(signers.style(body), phrase);
        List<String> to = List.of(names.writing(about.drafter()));
        desk.send(about.caseNumber(), new CasePaper("unitProposal", body, date, subject, to, content), List.of(), by);
    }

    void list(PlanSubject about, List<Line> lines, Course course, LocalDate date, String written, Caller by) {
        Map<String, Object> content = text.of(about);
        content.put("basis", basis());
        content.put("number", lines.size());
        content.put(
                "course",
                words.lines(
                        "listSubmission.course",
                        course.asked(),
                        course.answered(),
                        course.asked() - course.answered()));
        content.put("people", text.people(lines));
        content.put(
                "refusals",
                course.refusals().stream()
                        .map(each -> Map.of("body", names.writing(each.body()), "reason", each.reason()))
                        .toList());
        content.put("remarks", words.paragraphs(written));
        String subject = words.say("listSubmission.subject", RotationWords.year(about.year()));
        send(about, "listSubmission", date, subject, content, by);
    }

    /** The plan with its list as approved but without number; gives the id of the paper. */
    String plan(PlanSubject about, List<Line> lines, Member signer, LocalDate agreedOn, LocalDate signedOn, Caller by) {
        Map<String, Object> content = text.of(about);
        content.put("issuerName", names.body(about.decider()));
        content.put("basis", planBasis(about, agreedOn));
        content.put("aims", words.lines("plan.aim"));
        content.put("duties", words.lines("plan.duty", names.body(about.drafter())));
        content.put("people", text.people(lines));
        String subject = words.say("plan.subject", RotationWords.year(about.year()));
        CasePaper paper = new CasePaper("plan", about.decider(), signedOn, subject, List.of(), content);
        List<String> copies = new ArrayList<>(List.of(about.drafter()));
        return desk.draft(about.caseNumber(), paper, signers.signatory(signer), desk.recipients(paper, copies), by);
    }

    private List<String> planBasis(PlanSubject about, LocalDate agreedOn) {
        List<String> basis = new ArrayList<>(basis());
        basis.add(words.say("plan.concluded", names.body(about.decider()), agreedOn));
        basis.add(words.say("plan.proposed", desk.cited(about.caseNumber(), "listSubmission", about.drafter(), "")));
        return basis;
    }

    private List<String> basis() {
        return List.of(words.say("law.decree"), words.say("law.management"));
    }

    private void send(
            PlanSubject about, String kind, LocalDate date, String subject, Map<String, Object> content, Caller by) {
        List<String> to = List.of(names.body(about.decider()));
        desk.send(about.caseNumber(), new CasePaper(kind, about.drafter(), date, subject, to, content), List.of(), by);
    }
}
