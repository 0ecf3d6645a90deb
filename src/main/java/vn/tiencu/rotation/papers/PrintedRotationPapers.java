package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Opinion;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPapers;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.papers.MoveSubject.Evaluation;
import vn.tiencu.rotation.papers.MoveSubject.Placed;
import vn.tiencu.rotation.papers.MoveSubject.Said;

/** Tells the press what the acts have stored. */
@Component
class PrintedRotationPapers implements RotationPapers {

    private static final DateTimeFormatter ON_PAPER = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final RotationPress press;
    private final RotationPaperDesk desk;
    private final RotationNames names;
    private final Subjects subjects;

    PrintedRotationPapers(RotationPress press, RotationPaperDesk desk, RotationNames names, Subjects subjects) {
        this.press = press;
        this.desk = desk;
        this.names = names;
        this.subjects = subjects;
    }

    @Override
    public void planSubmission(RotationPlan about, LocalDate date, String review, Caller by) {
        press.planSubmission(Subjects.of(about), date, review, by);
    }

    @Override
    public void call(
            RotationPlan about, List<String> bodies, LocalDate date, LocalDate due, String written, Caller by) {
        press.callForPeople(Subjects.of(about), bodies, date, due, written, by);
    }

    @Override
    public void proposal(RotationPlan about, AskedUnit unit, List<RotationLine> people, LocalDate date, Caller by) {
        String remark = Objects.requireNonNullElse(unit.remark(), "");
        press.unitProposal(
                Subjects.of(about), unit.body(), Subjects.lines(about, people), unit.refusal(), date, remark, by);
    }

    @Override
    public void list(
            RotationPlan about,
            List<RotationLine> lines,
            List<AskedUnit> units,
            LocalDate date,
            String written,
            Caller by) {
        press.listSubmission(
                Subjects.of(about), Subjects.lines(about, lines), Subjects.course(units), date, written, by);
    }

    @Override
    public String plan(RotationPlan about, List<RotationLine> lines, Member signer, LocalDate signedOn, Caller by) {
        LocalDate agreedOn = Objects.requireNonNull(about.policyOn());
        return press.planDraft(Subjects.of(about), Subjects.lines(about, lines), signer, agreedOn, signedOn, by);
    }

    @Override
    public void remarks(RotationAssignment about, String body, LocalDate date, String written, Caller by) {
        press.remarks(subjects.of(about), body, date, written, by);
    }

    @Override
    public void opinionRequest(RotationAssignment about, String body, LocalDate date, LocalDate due) {
        press.opinionRequest(subjects.of(about), body, date, due, null);
    }

    @Override
    public void opinion(RotationAssignment about, Opinion given, Caller by) {
        press.opinionAnswer(
                subjects.of(about),
                given.body(),
                given.part(),
                String.valueOf(given.opinion()),
                Objects.requireNonNull(given.answeredOn()),
                String.valueOf(given.content()),
                by);
    }

    @Override
    public void minutes(RotationAssignment about, RotationAssignment.Meeting held, Caller by) {
        press.meetingMinutes(subjects.of(about), held.on(), held.place(), held.explained(), held.wishes(), by);
    }

    @Override
    public void submission(RotationAssignment about, List<Opinion> said, LocalDate date, String written, Caller by) {
        press.submission(
                subjects.of(about),
                said.stream().map(PrintedRotationPapers::said).toList(),
                String.valueOf(about.politics()),
                Objects.requireNonNull(about.meeting()).on(),
                date,
                written,
                by);
    }

    private static Said said(Opinion each) {
        return new Said(
                each.body(),
                each.part().equals("REMARK") ? null : each.part(),
                each.opinion(),
                Objects.requireNonNullElse(each.content(), ""));
    }

    @Override
    public String decision(RotationAssignment about, Member signer, LocalDate signedOn, LocalDate from, Caller by) {
        LocalDate until = from.plusMonths(about.place().months()).minusDays(1);
        LocalDate decidedOn = Objects.requireNonNull(about.decision().decidedOn());
        return press.decisionDraft(subjects.of(about, from, until), signer, decidedOn, signedOn, by);
    }

    @Override
    public void yearly(RotationAssignment about, LocalDate since, RotationAssignment.Evaluation found, Caller by) {
        press.yearlyEvaluation(subjects.of(about), about.receiver(), since, evaluation(found), by);
    }

    @Override
    public void term(
            RotationAssignment about,
            List<RotationAssignment.Evaluation> earlier,
            RotationAssignment.Evaluation found,
            Caller by) {
        var own = earlier.stream().filter(each -> each.part().equals("SELF")).findFirst();
        press.termEvaluation(
                subjects.of(about),
                about.receiver(),
                own.map(RotationAssignment.Evaluation::on).orElse(null),
                own.map(RotationAssignment.Evaluation::content).orElse(""),
                earlier.stream()
                        .filter(each -> each.part().equals("YEAR"))
                        .map(PrintedRotationPapers::evaluation)
                        .toList(),
                evaluation(found),
                by);
    }

    private static Evaluation evaluation(RotationAssignment.Evaluation each) {
        return new Evaluation(each.on(), String.valueOf(each.rating()), each.content());
    }

    @Override
    public String placement(
            RotationAssignment about,
            String outcome,
            @Nullable LocalDate extendedUntil,
            String written,
            Member signer,
            LocalDate signedOn,
            Caller by) {
        String where = switch (outcome) {
            case "RETURNED" -> names.unit(about.place().fromUnit());
            case "STAYS" -> names.unit(about.place().toUnit());
            case "EXTENDED" -> ON_PAPER.format(Objects.requireNonNull(extendedUntil));
            default -> written;
        };
        return press.placementDraft(subjects.of(about), new Placed(outcome, where), signer, signedOn, signedOn, by);
    }

    @Override
    public String earlyEnd(
            RotationAssignment about, int served, LocalDate on, String reason, Member signer, Caller by) {
        return press.earlyEndDraft(subjects.of(about), served, on, reason, signer, by);
    }

    @Override
    public String issue(String paperId, LocalDate on, Caller by) {
        return desk.issue(paperId, on, by);
    }
}
