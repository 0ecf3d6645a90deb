package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.TrainingPlans;

/** The Party's papers on a plan: submission, appraisal, conclusion (founding document 000, section 3). */
@Component
class SubmissionPapers {

    /** Whose head signs notices on the Standing Committee's order (founding document 002). */
    private static final String OFFICE = "van-phong-tinh-uy";

    private final PlanDesk desk;
    private final PlanNames names;
    private final PlanWords words;
    private final PlanSigners signers;
    private final PlanFigures figures;
    private final ConsultationTable consultation;
    private final TrainingPlans plans;

    SubmissionPapers(
            PlanDesk desk,
            PlanNames names,
            PlanWords words,
            PlanSigners signers,
            PlanFigures figures,
            ConsultationTable consultation,
            TrainingPlans plans) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.figures = figures;
        this.consultation = consultation;
        this.plans = plans;
    }

    void submission(TrainingPlan about, LocalDate date, String written, Caller by) {
        TrainingPlan.Parties parties = about.parties();
        Map<String, Object> content = submitted(about, date);
        content.put("remarks", words.paragraphs(written));
        String subject = words.say("submission.subject", words.plan(about));
        List<String> to = Stream.of(parties.standing(), parties.appraiser())
                .map(names::body)
                .toList();
        CasePaper paper = new CasePaper("submission", parties.endorser(), date, subject, to, content);
        desk.send(about.number().toString(), paper, List.of(parties.issuer(), parties.drafter()), by);
    }

    private Map<String, Object> submitted(TrainingPlan about, LocalDate date) {
        PlanContents contents = figures.contents(about);
        Map<String, Object> content = figures.of(about, contents);
        content.putAll(figures.needs(contents));
        content.put("basis", words.lines("submission.basis"));
        content.put("endorser", names.body(about.parties().endorser()));
        content.put("direction", words.paragraphs(about.direction()));
        content.put("course", consultation.course(about));
        content.put("consulted", consultation.of(about, date));
        content.put("standing", names.body(about.parties().standing()));
        content.put("issuerName", names.body(about.parties().issuer()));
        content.put("enclosures", words.lines("submission.enclosure", words.plan(about)));
        return content;
    }

    void appraisal(TrainingPlan before, String conclusion, LocalDate date, String written, Caller by) {
        TrainingPlan about = plans.get(before.number().toString());
        TrainingPlan.Parties parties = about.parties();
        PlanContents contents = figures.contents(about);
        Map<String, Object> content = figures.of(about, contents);
        content.put("appraiser", names.body(parties.appraiser()));
        content.put("submission", submission(about));
        content.put("receipt", receipt(about));
        content.put("reviewed", figures.reviewed(about, contents, consultation.course(about)));
        content.put("consulted", consultation.of(about, date));
        content.put("remarks", words.paragraphs(written));
        content.put("conclusion", conclusion(about, conclusion));
        String subject = words.say("appraisal.subject", words.plan(about));
        List<String> to = List.of(names.body(parties.standing()));
        CasePaper paper = new CasePaper("appraisalReport", parties.appraiser(), date, subject, to, content);
        desk.send(about.number().toString(), paper, List.of(parties.endorser()), by);
    }

    private String conclusion(TrainingPlan about, String conclusion) {
        TrainingPlan.Parties parties = about.parties();
        return words.say(
                "appraisal." + conclusion,
                names.body(parties.appraiser()),
                names.body(parties.standing()),
                words.plan(about),
                names.body(parties.endorser()));
    }

    void notice(TrainingPlan about, String outcome, LocalDate date, String written, Caller by) {
        TrainingPlan.Parties parties = about.parties();
        Map<String, Object> content = concluded(about, outcome, date);
        content.put("remarks", words.paragraphs(written));
        String subject = words.say("notice.subject", names.body(parties.standing()), words.plan(about));
        CasePaper paper = new CasePaper("standingNotice", parties.standing(), date, subject, List.of(), content);
        List<String> copies = List.of(parties.endorser(), parties.issuer(), parties.appraiser(), parties.drafter());
        Signatory signatory = signers.leaderOrOffice(parties.standing(), OFFICE, by);
        desk.send(about.number().toString(), paper, signatory, desk.recipients(paper, copies), by);
    }

    private Map<String, Object> concluded(TrainingPlan about, String outcome, LocalDate date) {
        String standing = names.body(about.parties().standing());
        String appraiser = about.parties().appraiser();
        Map<String, Object> content = new HashMap<>();
        content.put("standing", standing);
        content.put("plan", words.plan(about));
        content.put("heldOn", words.longDay(date));
        content.put("submission", submission(about));
        content.put("appraisal", desk.cited(about.number().toString(), "appraisalReport", appraiser, ""));
        content.put("conclusion", words.say("notice." + outcome, standing, words.plan(about)));
        content.put("tasks", words.lines("notice.task." + outcome, about.issueBefore()));
        content.put("office", names.body(OFFICE));
        return content;
    }

    private String submission(TrainingPlan about) {
        return desk.cited(
                about.number().toString(), "submission", about.parties().endorser(), "");
    }

    private String receipt(TrainingPlan about) {
        TrainingPlan.Receipt receipt = about.receipt();
        return receipt == null
                ? words.say("appraisal.noReceipt")
                : words.say("appraisal.receipt", words.longDay(receipt.at().toLocalDate()), receipt.daysLeft());
    }
}
