package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.papers.MoveSubject.Said;

/** The meeting with the person and the submission that follows (NĐ 170/2025, Điều 46.4b, 46.5a). */
@Component
class RotationCasePapers {

    private final RotationPaperDesk desk;
    private final RotationNames names;
    private final RotationWords words;
    private final RotationSigners signers;
    private final MoveText text;

    RotationCasePapers(
            RotationPaperDesk desk, RotationNames names, RotationWords words, RotationSigners signers, MoveText text) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.text = text;
    }

    /** Minutes: signed by the person and by whoever met them. */
    void minutes(MoveSubject about, LocalDate heldOn, String place, String explained, String wishes, Caller by) {
        Map<String, Object> content = text.of(about, signers.style(about.drafter()));
        content.put("heldAt", words.say("heldAt", words.longDay(heldOn)));
        content.put("heldIn", place.isBlank() ? words.open() : place);
        content.put("host", names.body(about.drafter()));
        content.put("hostName", by.personId() == null ? "" : names.person(by.personId()));
        List<String> points = new ArrayList<>(words.lines("minutes.point", names.post(about.postId()), about.months()));
        points.add(words.say("noClaim"));
        points.addAll(words.paragraphs(explained));
        content.put("points", points);
        content.put("wishes", words.paragraphs(wishes));
        String subject = words.say("minutes.subject");
        desk.keep(
                about.caseNumber(),
                new CasePaper("meetingMinutes", about.drafter(), heldOn, subject, List.of(), content),
                by);
    }

    void submission(
            MoveSubject about,
            List<Said> said,
            String conclusion,
            LocalDate metOn,
            LocalDate date,
            String written,
            Caller by) {
        Style style = signers.style(about.drafter());
        Map<String, Object> content = text.of(about, style);
        content.put("honorific", capital(content));
        content.put("basis", List.of(words.say("law.decree"), words.say("law.management")));
        content.put("remarks", rows(said));
        content.put("differing", differing(said));
        content.put("conclusion", conclusion);
        content.put("meeting", words.say("submission.met", metOn));
        content.put("written", words.paragraphs(written));
        content.put("enclosures", words.lines("submission.enclosure"));
        List<String> to = List.of(names.body(about.decider()));
        CasePaper paper =
                new CasePaper("submission", about.drafter(), date, words.say("submission.subject"), to, content);
        desk.send(about.caseNumber(), paper, List.of(), by);
    }

    private List<Map<String, Object>> rows(List<Said> said) {
        List<Map<String, Object>> rows = new ArrayList<>();
        said.forEach(each -> rows.add(Map.of(
                "no", rows.size() + 1,
                "body", body(each),
                "said", opinion(each),
                "content", each.content())));
        return rows;
    }

    private String body(Said each) {
        return each.role() == null
                ? names.writing(each.body())
                : words.say("submission.body", names.writing(each.body()), words.say("role." + each.role()));
    }

    private String opinion(Said each) {
        return each.opinion() == null
                ? words.say(each.role() == null ? "submission.remark" : "opinion.silent")
                : words.say("opinion." + each.opinion());
    }

    /** Those who do not simply agree are named apart, with what they wrote. */
    private List<String> differing(List<Said> said) {
        return said.stream()
                .filter(each -> "DISAGREE".equals(each.opinion()) || "AGREE_WITH_CONDITIONS".equals(each.opinion()))
                .map(each -> words.say("submission.differs", body(each), opinion(each), each.content()))
                .toList();
    }

    private static String capital(Map<String, Object> content) {
        return RotationWords.capital(String.valueOf(content.get("honorific")));
    }
}
