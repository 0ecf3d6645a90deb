package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;

/** What the bodies are asked about one person and what they write (NĐ 170/2025, Điều 46.3b, 46.4a). */
@Component
class AskingPapers {

    private final RotationPaperDesk desk;
    private final RotationNames names;
    private final RotationWords words;
    private final RotationSigners signers;
    private final MoveText text;

    AskingPapers(
            RotationPaperDesk desk, RotationNames names, RotationWords words, RotationSigners signers, MoveText text) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.text = text;
    }

    /** Remarks of the sending committee or of the agency that uses the person. */
    void remarks(MoveSubject about, String body, LocalDate date, String written, Caller by) {
        Map<String, Object> content = text.of(about, signers.style(body));
        content.put("opening", words.say("remarks.opening"));
        content.put("remarker", names.writing(body));
        content.put("content", words.paragraphs(written));
        String subject = words.letter(signers.style(body), words.say("remarks.subject"));
        answer(about, "remarks", body, date, subject, content, by);
    }

    void request(MoveSubject about, String body, LocalDate date, LocalDate due, @Nullable Caller by) {
        Map<String, Object> content = text.of(about, signers.style(about.drafter()));
        content.put("purpose", words.say("opinionRequest.purpose"));
        content.put("matters", words.lines("opinionRequest.matter"));
        content.put("due", words.longDay(due));
        String phrase = words.say("opinionRequest.subject", names.writing(body));
        String subject = words.letter(signers.style(about.drafter()), phrase);
        List<String> to = List.of(names.writing(body));
        desk.send(
                about.caseNumber(),
                new CasePaper("opinionRequest", about.drafter(), date, subject, to, content),
                List.of(),
                by);
    }

    /**
     * An answer as it was given; that of a receiving body which takes nobody asks to be handed up.
     *
     * @param role SENDING, RECEIVING or AGENCY
     */
    void opinion(
            MoveSubject about, String body, String role, String opinion, LocalDate date, String written, Caller by) {
        Map<String, Object> content = text.of(about, signers.style(body));
        content.put("opening", opening(about, body));
        content.put("consulted", names.writing(body));
        content.put("role", words.say("role." + role));
        content.put("opinion", words.say("opinion." + opinion));
        content.put("reasons", words.paragraphs(written));
        if ("RECEIVING".equals(role) && "DISAGREE".equals(opinion)) {
            content.put("handedUp", words.say("opinionAnswer.handedUp"));
        }
        String subject = words.letter(signers.style(body), words.say("opinionAnswer.subject"));
        answer(about, "opinionAnswer", body, date, subject, content, by);
    }

    private String opening(MoveSubject about, String body) {
        String asked = words.say("opinionRequest.addressed", names.writing(body));
        return words.say(
                "opinionAnswer.opening", desk.cited(about.caseNumber(), "opinionRequest", about.drafter(), asked));
    }

    private void answer(
            MoveSubject about,
            String kind,
            String body,
            LocalDate date,
            String subject,
            Map<String, Object> content,
            Caller by) {
        List<String> to = List.of(names.writing(about.drafter()));
        desk.send(about.caseNumber(), new CasePaper(kind, body, date, subject, to, content), List.of(), by);
    }
}
