package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
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
        String endorser = about.parties().endorser();
        PlanContents contents = figures.contents(about);
        Map<String, Object> content = figures.of(about, contents);
        content.putAll(figures.needs(contents));
        content.put("basis", words.lines("submission.basis"));
        content.put("endorser", names.body(endorser));
        content.put("direction", words.paragraphs(about.direction()));
        content.put("course", consultation.course(about));
        content.put("consulted", consultation.of(about, date));
        content.put("remarks", words.paragraphs(written));
        content.put("standing", names.body(about.parties().standing()));
        content.put("issuerName", names.body(about.parties().issuer()));
        content.put("enclosures", words.lines("submission.enclosure", words.plan(about)));
        String subject = words.say("submission.subject", words.plan(about));
        List<String> to = Stream.of(about.parties().standing(), about.parties().appraiser())
                .map(names::body)
                .toList();
        desk.send(
                about.number().toString(),
                new CasePaper("submission", endorser, date, subject, to, content),
                List.of(about.parties().issuer(), about.parties().drafter()),
                by);
    }

    void appraisal(TrainingPlan before, String conclusion, LocalDate date, String written, Caller by) {
        TrainingPlan about = plans.get(before.number().toString());
        String appraiser = about.parties().appraiser();
        PlanContents contents = figures.contents(about);
        Map<String, Object> content = figures.of(about, contents);
        content.put("appraiser", names.body(appraiser));
        content.put("submission", submission(about));
        content.put("receipt", receipt(about));
        content.put("reviewed", figures.reviewed(about, contents, consultation.course(about)));
        content.put("consulted", consultation.of(about, date));
        content.put("remarks", words.paragraphs(written));
        content.put(
                "conclusion",
                words.say(
                        "appraisal." + conclusion,
                        names.body(appraiser),
                        names.body(about.parties().standing()),
                        words.plan(about),
                        names.body(about.parties().endorser())));
        String subject = words.say("appraisal.subject", words.plan(about));
        List<String> to = List.of(names.body(about.parties().standing()));
        desk.send(
                about.number().toString(),
                new CasePaper("appraisalReport", appraiser, date, subject, to, content),
                List.of(about.parties().endorser()),
                by);
    }

    void notice(TrainingPlan about, String outcome, LocalDate date, String written, Caller by) {
        String standing = about.parties().standing();
        Map<String, Object> content = new HashMap<>();
        content.put("standing", names.body(standing));
        content.put("plan", words.plan(about));
        content.put("heldOn", words.longDay(date));
        content.put("submission", submission(about));
        content.put(
                "appraisal",
                desk.cited(
                        about.number().toString(),
                        "appraisalReport",
                        about.parties().appraiser(),
                        ""));
        content.put("conclusion", words.say("notice." + outcome, names.body(standing), words.plan(about)));
        content.put("remarks", words.paragraphs(written));
        content.put("tasks", words.lines("notice.task." + outcome, about.issueBefore()));
        content.put("office", names.body(OFFICE));
        String subject = words.say("notice.subject", names.body(standing), words.plan(about));
        CasePaper paper = new CasePaper("standingNotice", standing, date, subject, List.of(), content);
        List<String> copies = List.of(
                about.parties().endorser(),
                about.parties().issuer(),
                about.parties().appraiser(),
                about.parties().drafter());
        desk.send(
                about.number().toString(),
                paper,
                signers.leaderOrOffice(standing, OFFICE, by),
                desk.recipients(paper, copies),
                by);
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
