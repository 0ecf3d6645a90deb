package vn.tiencu.rotation.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.documents.Papers;
import vn.tiencu.kernel.Message;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Evaluation;
import vn.tiencu.rotation.RotationAssignment.Opinion;
import vn.tiencu.rotation.store.Evaluations;
import vn.tiencu.rotation.store.Opinions;

/** What forms and the interface show of one person's rotation. */
@Component
public class AssignmentShown {

    private final Opinions opinions;
    private final Evaluations evaluations;
    private final LineChecks checks;
    private final Papers papers;
    private final Names names;
    private final Texts texts;

    AssignmentShown(
            Opinions opinions, Evaluations evaluations, LineChecks checks, Papers papers, Names names, Texts texts) {
        this.opinions = opinions;
        this.evaluations = evaluations;
        this.checks = checks;
        this.papers = papers;
        this.names = names;
        this.texts = texts;
    }

    /** Who goes from where to where, and for how long. */
    public record AssignmentHead(
            String caseNumber,
            String planNumber,
            @Nullable String continues,
            String stage,
            String stageName,
            String personId,
            String fullName,
            String group,
            @Nullable String fromPostTitle,
            String fromUnitName,
            @Nullable String toPostTitle,
            String toUnitName,
            int months,
            @Nullable LocalDate beginsOn,
            @Nullable LocalDate endsOn) {}

    /** What a body wrote; {@code roleName} is null for remarks. */
    public record SaidShown(
            String bodyName,
            @Nullable String roleName,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String opinion,
            @Nullable String content) {}

    /** An evaluation, a self review, a conclusion or a proposal. */
    public record WrittenShown(
            LocalDate documentDate, @Nullable String rating, String content) {}

    /** The talk with the person. */
    public record MeetingShown(LocalDate heldOn, String place, String purpose, String wishes) {}

    /** The decision as far as it has come. */
    public record DecisionShown(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable String paperId) {}

    /** How the years away end: by a placement, or early with the reason. */
    public record ClosingShown(
            @Nullable String placement,
            @Nullable LocalDate extendedUntil,
            @Nullable LocalDate earlyOn,
            @Nullable String earlyReason) {}

    /** Everything that the acts of this room may want, by the names that forms use. */
    Map<String, @Nullable Object> form(RotationAssignment about, String body) {
        String number = about.number().toString();
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("rotation", head(about));
        form.put("bodyName", names.body(body));
        form.put("issuerName", names.body(about.parties().issuer()));
        form.put("remarks", remarks(number));
        form.put("opinions", opinions(number));
        form.put("meeting", meeting(about));
        form.put("decision", decision(about));
        form.put("papers", PaperShown.all(papers.of(number)));
        form.put("evaluations", written(number, "YEAR"));
        form.put("selfReview", last(number, "SELF"));
        form.put("termEvaluation", last(number, "TERM"));
        form.put("conclusion", last(number, "CONCLUSION"));
        form.put("placement", last(number, "PLACEMENT"));
        return form;
    }

    /** The same with the signed decision that closes the years away, for the clerk who numbers it. */
    Map<String, @Nullable Object> closingForm(RotationAssignment about, String body) {
        var years = about.years();
        var form = form(about, body);
        form.put("draftPaperId", years.closingPaper());
        form.put(
                "closing",
                new ClosingShown(years.placement(), years.extendedUntil(), years.earlyOn(), years.earlyReason()));
        return form;
    }

    VerdictShown verdict(RotationAssignment about) {
        return VerdictShown.of(checks.verdict(about), texts);
    }

    public AssignmentHead head(RotationAssignment about) {
        var place = about.place();
        return new AssignmentHead(
                about.number().toString(),
                about.plan(),
                about.continues(),
                about.stage().name(),
                names.stage(about.stage()),
                about.personId(),
                names.person(about.personId()),
                about.group().name(),
                names.post(place.fromPost()),
                names.unit(place.fromUnit()),
                names.post(place.toPost()),
                names.unit(place.toUnit()),
                place.months(),
                about.decision().from(),
                about.decision().until());
    }

    List<SaidShown> remarks(String number) {
        return said(opinions.of(number).stream()
                .filter(each -> each.part().equals("REMARK"))
                .toList());
    }

    public List<SaidShown> opinions(String number) {
        return said(opinions.of(number).stream()
                .filter(each -> !each.part().equals("REMARK"))
                .toList());
    }

    private List<SaidShown> said(List<Opinion> some) {
        return some.stream()
                .map(each -> new SaidShown(
                        names.body(each.body()),
                        each.part().equals("REMARK") ? null : texts.here(Message.of("rotation.part." + each.part())),
                        each.dueOn(),
                        each.answeredOn(),
                        each.opinion(),
                        each.content()))
                .toList();
    }

    public @Nullable MeetingShown meeting(RotationAssignment about) {
        var held = about.meeting();
        return held == null ? null : new MeetingShown(held.on(), held.place(), held.explained(), held.wishes());
    }

    public @Nullable DecisionShown decision(RotationAssignment about) {
        var made = about.decision();
        return made.signedOn() == null
                ? null
                : new DecisionShown(made.number(), made.signedOn(), made.signedOn(), made.from(), made.paperId());
    }

    public List<WrittenShown> evaluations(String number) {
        return written(number, "YEAR");
    }

    private List<WrittenShown> written(String number, String part) {
        return evaluations.of(number).stream()
                .filter(each -> each.part().equals(part))
                .map(AssignmentShown::written)
                .toList();
    }

    private @Nullable WrittenShown last(String number, String part) {
        List<WrittenShown> all = written(number, part);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static WrittenShown written(Evaluation each) {
        return new WrittenShown(each.on(), each.rating(), each.content());
    }
}
