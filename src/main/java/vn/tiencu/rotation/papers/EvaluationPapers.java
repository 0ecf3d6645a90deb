package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.papers.MoveSubject.Evaluation;

/** What the receiving body says every year and at the end of the time (NĐ 170/2025, Điều 49). */
@Component
class EvaluationPapers {

    private final RotationPaperDesk desk;
    private final RotationNames names;
    private final RotationWords words;
    private final RotationSigners signers;
    private final MoveText text;

    EvaluationPapers(
            RotationPaperDesk desk, RotationNames names, RotationWords words, RotationSigners signers, MoveText text) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.text = text;
    }

    /** Goes to whoever decided, with copies to the sending body and the organisation board (Điều 49.1). */
    void yearly(MoveSubject about, String body, LocalDate since, Evaluation found, Caller by) {
        Map<String, Object> content = evaluated(about, body);
        content.put("period", words.say("yearlyEvaluation.period", since, found.day()));
        content.put("content", words.paragraphs(found.content()));
        content.put("rating", words.say("rating." + found.rating()));
        send(about, "yearlyEvaluation", body, found.day(), content, by);
    }

    void term(
            MoveSubject about,
            String body,
            @Nullable LocalDate reviewedOn,
            String selfReview,
            List<Evaluation> years,
            Evaluation found,
            Caller by) {
        Map<String, Object> content = evaluated(about, body);
        if (reviewedOn != null) {
            content.put("selfReviewOn", reviewedOn);
        }
        content.put("selfReview", words.paragraphs(selfReview));
        content.put(
                "years",
                years.stream()
                        .map(each -> Map.of(
                                "day", each.day(),
                                "rating", words.say("rating." + each.rating()),
                                "content", each.content()))
                        .toList());
        content.put("content", words.paragraphs(found.content()));
        content.put("rating", words.say("rating." + found.rating()));
        send(about, "termEvaluation", body, found.day(), content, by);
    }

    private Map<String, Object> evaluated(MoveSubject about, String body) {
        Map<String, Object> content = text.of(about, signers.style(body));
        content.put("decision", desk.cited(about.caseNumber(), "decision", about.issuer(), ""));
        return content;
    }

    private void send(
            MoveSubject about, String kind, String body, LocalDate day, Map<String, Object> content, Caller by) {
        List<String> to = List.of(names.body(about.decider()));
        CasePaper paper = new CasePaper(kind, body, day, words.say(kind + ".subject"), to, content);
        desk.send(about.caseNumber(), paper, List.of("lanh-dao-" + about.sendingUnit(), about.drafter()), by);
    }
}
