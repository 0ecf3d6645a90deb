package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.documents.Dossier;
import vn.tiencu.documents.Dossiers;
import vn.tiencu.identity.Caller;

/** The report of the appraising body, with every opinion and every silence (Hướng dẫn 45-HD/BTCTW, III.2). */
@Component
class AppraisalPapers {

    private final PaperDesk desk;
    private final PaperNames names;
    private final PaperWords words;
    private final StepsHeld steps;
    private final ReviewRemarks remarks;
    private final ProposalPapers proposals;
    private final Opinions opinions;
    private final Dossiers dossiers;

    AppraisalPapers(
            PaperDesk desk,
            PaperNames names,
            PaperWords words,
            StepsHeld steps,
            ReviewRemarks remarks,
            ProposalPapers proposals,
            Opinions opinions,
            Dossiers dossiers) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.steps = steps;
        this.remarks = remarks;
        this.proposals = proposals;
        this.opinions = opinions;
        this.dossiers = dossiers;
    }

    void report(Appointment about, String conclusion, LocalDate date, String written, Caller by) {
        String appraiser = about.parties().appraiser();
        List<Opinions.Row> rows = opinions.of(about.number().toString());
        Map<String, Object> content = subjects(about);
        content.put("findings", remarks.findings(about, about.selected()));
        content.put("procedure", procedure(about));
        content.put("dossier", dossier(about, date));
        content.put(
                "consulted", rows.stream().map(each -> consulted(each, date)).toList());
        content.put("differingOpinions", differing(about, rows));
        content.put("conclusion", conclusion(about, conclusion, written));
        String subject = words.say("appraisal.subject", names.post(about));
        List<String> to = List.of(names.decider(about));
        desk.send(about, new CasePaper("appraisalReport", appraiser, date, subject, to, content), by);
    }

    private List<String> conclusion(Appointment about, String conclusion, String written) {
        String sentence = words.say(
                "appraisal." + conclusion,
                names.writing(about.parties().appraiser()),
                names.decider(about),
                names.person(about.selected()),
                names.post(about));
        return Stream.concat(words.paragraphs(written).stream(), Stream.of(sentence))
                .toList();
    }

    private Map<String, Object> subjects(Appointment about) {
        Map<String, Object> content = new HashMap<>();
        content.put("proposal", desk.cited(about, "proposal", about.parties().proposer()));
        content.put("proposer", names.writing(about.parties().proposer()));
        content.put("appraiser", names.writing(about.parties().appraiser()));
        content.put("post", names.post(about));
        content.put("personName", names.person(about.selected()));
        content.put("birthDate", names.birth(about.selected()));
        content.put("currentPost", names.currentPost(about.selected()));
        return content;
    }

    private List<String> procedure(Appointment about) {
        List<String> all = new ArrayList<>();
        all.add(words.say(
                "appraisal.permission",
                desk.cited(about, "permissionAnswer", about.parties().decider())));
        steps.of(about).forEach(each -> all.add(words.say("appraisal.step", each.name(), each.date())));
        all.add(words.say("appraisal.committee", proposals.committee(about)));
        return all;
    }

    private String dossier(Appointment about, LocalDate date) {
        Dossier dossier = dossiers.status(about.number().toString(), about.selected(), date);
        if (dossier.complete()) {
            return words.say("appraisal.dossierComplete", dossier.components().size());
        }
        return words.say(
                "appraisal.dossierLacks",
                words.joined(dossier.components().stream()
                        .filter(each -> each.component().mandatory() && each.state() != Dossier.State.PRESENT)
                        .map(each -> each.component().name())
                        .toList()));
    }

    private Map<String, Object> consulted(Opinions.Row row, LocalDate date) {
        LocalDate answered = row.answeredOn();
        return Map.of(
                "body", names.writing(row.body()),
                "sent", row.sentOn(),
                "due", row.dueOn(),
                "answered", answered == null ? words.say("opinion.none") : answered,
                "opinion", row.opinion() == null ? silence(row, date) : words.say("opinion." + row.opinion()));
    }

    private String silence(Opinions.Row row, LocalDate date) {
        return words.say(date.isAfter(row.dueOn()) ? "opinion.silent" : "opinion.awaited");
    }

    /** Differing opinions of the leadership, then conditions and objections of those who were asked. */
    private List<String> differing(Appointment about, List<Opinions.Row> rows) {
        Stream<String> objections = rows.stream()
                .filter(each -> "DISAGREE".equals(each.opinion()) || "AGREE_WITH_CONDITIONS".equals(each.opinion()))
                .map(each -> words.say(
                        "opinion.quoted",
                        names.writing(each.body()),
                        words.say("opinion." + each.opinion()),
                        String.valueOf(each.content())));
        return Stream.concat(proposals.differing(about).stream(), objections).toList();
    }
}
