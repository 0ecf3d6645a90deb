package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.training.classes.ClassPapers;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.TrainingClass;

/** Call, sending decisions and results of a class on paper. */
@Component
class PrintedClassPapers implements ClassPapers {

    private final PlanDesk desk;
    private final PlanNames names;
    private final PlanWords words;
    private final PlanSigners signers;
    private final Learners learners;

    PrintedClassPapers(PlanDesk desk, PlanNames names, PlanWords words, PlanSigners signers, Learners learners) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.learners = learners;
    }

    @Override
    public void call(TrainingClass about, List<Trainee> called, LocalDate date, String content, Caller by) {
        Map<String, Object> facts = facts(about, called);
        facts.put("remarks", words.paragraphs(content));
        String subject = words.say("classCall.subject", title(about));
        CasePaper paper = new CasePaper("classCall", about.organiser(), date, subject, List.of(), facts);
        send(about, paper, by);
    }

    @Override
    public String sendingDecision(
            TrainingClass about, String body, List<Trainee> sent, Member signer, LocalDate date, Caller by) {
        Style style = signers.style(body);
        Map<String, Object> facts = facts(about, sent);
        facts.put("authority", signers.authority(body, signer));
        facts.put("basis", basis(about, style));
        facts.put("decider", names.writing(body));
        String subject = words.say("sending.subject." + style);
        CasePaper paper = new CasePaper("sendingDecision", body, date, subject, List.of(), facts);
        Signatory usual = signers.signatory(signer);
        Signatory signatory = style == Style.PARTY ? usual : Signatories.own(usual);
        List<String> recipients = Stream.concat(
                        Stream.of(words.say("recipient.execution", style == Style.PARTY ? 2 : 3)),
                        desk.recipients(paper, List.of(about.organiser(), about.drafter())).stream())
                .toList();
        String id = desk.draft(about.number().toString(), paper, signatory, recipients, by);
        return desk.issue(id, date, by);
    }

    @Override
    public void results(TrainingClass about, List<Trainee> all, LocalDate date, String content, Caller by) {
        Map<String, Object> facts = facts(about, all);
        facts.put("remarks", words.paragraphs(content));
        facts.put("completed", count(all, Status.COMPLETED));
        facts.put("failed", count(all, Status.NOT_COMPLETED));
        facts.put("left", count(all, Status.DROPPED_OUT));
        facts.put(
                "certificates",
                words.amount(all.stream()
                        .map(Trainee::result)
                        .filter(each -> each != null && each.certificate() != null)
                        .count()));
        String subject = words.say("certificates.subject", title(about));
        CasePaper paper = new CasePaper("certificateList", about.organiser(), date, subject, List.of(), facts);
        send(about, paper, by);
    }

    /** Copies go to the units of the trainees, without naming each. */
    private void send(TrainingClass about, CasePaper paper, Caller by) {
        List<String> recipients = Stream.concat(
                        Stream.of(words.say("classCall.recipient")),
                        desk.recipients(paper, List.of(about.drafter())).stream())
                .toList();
        Signatory signatory = signers.signatory(names.signing(paper.body()), by);
        desk.send(about.number().toString(), paper, signatory, recipients, by);
    }

    private Map<String, Object> facts(TrainingClass about, List<Trainee> people) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", title(about));
        facts.put("organiser", names.writing(about.organiser()));
        facts.put("drafter", names.writing(about.drafter()));
        facts.put("periods", words.amount(about.periods()));
        facts.put("count", words.amount(people.size()));
        facts.put(
                "begins",
                about.call() == null
                        ? words.open()
                        : words.longDay(about.called().beginsOn()));
        facts.put(
                "ends",
                about.call() == null
                        ? words.open()
                        : words.longDay(about.called().endsOn()));
        facts.put("place", about.call() == null ? words.open() : about.called().place());
        facts.put("trainees", learners.listed(people));
        return facts;
    }

    private List<String> basis(TrainingClass about, Style style) {
        List<String> law = style == Style.PARTY
                ? List.of(words.say("law.charter"), words.say("law.training"))
                : List.of(words.say("law.workers"), words.say("law.training"));
        String call = desk.cited(about.number().toString(), "classCall", about.organiser(), "");
        return Stream.concat(law.stream(), Stream.of(words.say("sending.call", call)))
                .toList();
    }

    private String title(TrainingClass about) {
        return words.say("class.title", about.programmeName(), about.serial());
    }

    private String count(List<Trainee> all, Status status) {
        return words.amount(all.stream().filter(each -> each.status() == status).count());
    }
}
