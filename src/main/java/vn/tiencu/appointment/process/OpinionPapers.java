package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.identity.Caller;

/** Written opinions: of the Party committee before step 5, and of the bodies that the appraising body asks. */
@Component
class OpinionPapers {

    private static final String WITH_CONDITIONS = "AGREE_WITH_CONDITIONS";
    private final PaperDesk desk;
    private final PaperNames names;
    private final PaperWords words;
    private final Signers signers;
    private final Candidates candidates;
    private final HouseClock clock;

    OpinionPapers(
            PaperDesk desk,
            PaperNames names,
            PaperWords words,
            Signers signers,
            Candidates candidates,
            HouseClock clock) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** NĐ 170/2025, Điều 33.2đ. */
    void ofCommittee(Appointment about, String outcome, LocalDate date, String written, Caller by) {
        String committee = about.parties().committee();
        Map<String, Object> content = new HashMap<>();
        content.put("committee", names.body(committee));
        content.put("unit", names.unit(about));
        content.put("post", names.post(about));
        content.put("people", names.listed(candidates.of(about.number().toString(), Stage.STEP_5)));
        content.put("content", words.paragraphs(written));
        content.put("opinion", words.say("committeeOpinion." + outcome));
        String subject = words.say("committeeOpinion.subject", names.post(about));
        List<String> to = List.of(names.body("lanh-dao-" + about.unitId()));
        desk.send(about, new CasePaper("committeeOpinion", committee, date, subject, to, content), by);
    }

    /** The appraising body asks another one (Hướng dẫn 45-HD/BTCTW, III.2). */
    void request(Appointment about, String body, LocalDate due) {
        String appraiser = about.parties().appraiser();
        Map<String, Object> content = new HashMap<>();
        content.put("requester", names.writing(appraiser));
        content.put("post", names.post(about));
        content.put("people", names.listed(List.of(about.selected())));
        content.put("matters", words.lines("opinionRequest.matter"));
        content.put("answerBy", due);
        String subject =
                words.say("opinionRequest.subject." + style(appraiser), names.post(about), names.writing(body));
        List<String> to = List.of(names.writing(body));
        desk.send(about, new CasePaper("opinionRequest", appraiser, clock.today(), subject, to, content), null);
    }

    void answer(Appointment about, String body, String opinion, LocalDate date, String written, Caller by) {
        String appraiser = about.parties().appraiser();
        String asked = words.say("opinionRequest.addressed", names.writing(body));
        Map<String, Object> content = new HashMap<>();
        content.put("request", desk.cited(about, "opinionRequest", appraiser, asked));
        content.put("consulted", names.writing(body));
        content.put("post", names.post(about));
        content.put("personName", names.person(about.selected()));
        content.put("personPost", names.currentPost(about.selected()));
        content.put("opinion", words.say("opinion." + opinion));
        content.put(WITH_CONDITIONS.equals(opinion) ? "conditions" : "reasons", words.paragraphs(written));
        String subject = words.say("opinionAnswer.subject." + style(body), names.post(about));
        List<String> to = List.of(names.writing(appraiser));
        desk.send(about, new CasePaper("opinionAnswer", body, date, subject, to, content), by);
    }

    private Style style(String body) {
        return signers.issuer(body).style();
    }
}
