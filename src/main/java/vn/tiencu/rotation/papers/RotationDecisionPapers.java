package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.rotation.papers.MoveSubject.Placed;

/** The three decisions of a rotation: to rotate, to place afterwards, to end early (NĐ 170/2025, Điều 44, 48, 50). */
@Component
class RotationDecisionPapers {

    private final RotationPaperDesk desk;
    private final RotationNames names;
    private final RotationWords words;
    private final RotationSigners signers;
    private final MoveText text;
    private final Decisions decisions;

    RotationDecisionPapers(
            RotationPaperDesk desk,
            RotationNames names,
            RotationWords words,
            RotationSigners signers,
            MoveText text,
            Decisions decisions) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.text = text;
        this.decisions = decisions;
    }

    /** The decision as signed but without number; gives the id of the paper. */
    String rotation(MoveSubject about, Member signer, LocalDate decidedOn, LocalDate signedOn, Caller by) {
        Map<String, Object> content = signed(about, signer);
        content.put("basis", basis(about, decidedOn, "submission", about.drafter()));
        content.put("policies", words.lines("decision.policy"));
        content.put(
                "manages",
                words.say("decision.manages", names.unit(about.receivingUnit()), names.unit(about.sendingUnit())));
        if (about.specialReason() != null) {
            content.put(
                    "special",
                    words.say(
                            about.months() < leastMonths(about) ? "decision.special" : "decision.exception",
                            about.specialReason()));
        }
        if (about.from() != null && !about.from().equals(signedOn)) {
            content.put("effective", about.from());
        }
        return draft(about, "decision", 4, signer, signedOn, content, by);
    }

    /** What is decided at the end of the time, or once the person is to do something else. */
    String placement(
            MoveSubject about, Placed placed, Member signer, LocalDate decidedOn, LocalDate signedOn, Caller by) {
        Style style = signers.style(about.issuer());
        Map<String, Object> content = signed(about, signer);
        String person = names.person(about.personId());
        String address = names.address(about.personId(), style);
        content.put("basis", basis(about, decidedOn, "termEvaluation", "lanh-dao-" + about.receivingUnit()));
        content.put(
                "placed",
                words.say(
                        "placement." + placed.outcome(),
                        "EXTENDED".equals(placed.outcome()) ? address : RotationWords.capital(address),
                        person,
                        names.birth(about.personId()),
                        names.post(about.postId()),
                        placed.where()));
        content.put("after", words.say("placement.after." + placed.outcome(), address, person));
        return draft(about, "placementDecision", 3, signer, signedOn, content, by);
    }

    /** How long a rotation lasts at least, by the rule that the case began under (NĐ 170/2025, Điều 48). */
    private int leastMonths(MoveSubject about) {
        var row = decisions.evaluate("rotation_limit", about.caseNumber(), Map.of("limit", "leastDuration"));
        return row.get(0).get("months") instanceof Number number ? number.intValue() : 0;
    }

    /** Below the least duration the paper says that this is the special case of Điều 48. */
    String earlyEnd(MoveSubject about, int served, LocalDate endedOn, String reason, Member signer, Caller by) {
        Map<String, Object> content = signed(about, signer);
        String person = names.person(about.personId());
        String address = names.address(about.personId(), signers.style(about.issuer()));
        String decision = desk.cited(about.caseNumber(), "decision", about.issuer(), "");
        content.put(
                "basis",
                List.of(
                        words.say("law.decree"),
                        words.say("law.management"),
                        words.say("earlyEnd.decision", decision)));
        content.put("currentPost", names.post(about.postId()));
        content.put("endedOn", endedOn);
        content.put("reason", words.paragraphs(reason));
        content.put(
                "served",
                words.say(
                        served < leastMonths(about) ? "earlyEnd.special" : "earlyEnd.served", served, about.months()));
        content.put("after", words.say("earlyEnd.after", names.unit(about.sendingUnit()), address, person));
        return draft(about, "earlyEndDecision", 3, signer, endedOn, content, by);
    }

    private Map<String, Object> signed(MoveSubject about, Member signer) {
        Map<String, Object> content = text.of(about, signers.style(about.issuer()));
        content.put("authority", signers.authority(about.issuer(), signer));
        content.put(
                "notified",
                words.say("decision.notified", names.unit(about.sendingUnit()), names.unit(about.receivingUnit())));
        return content;
    }

    private List<String> basis(MoveSubject about, LocalDate decidedOn, String kind, String body) {
        Style style = signers.style(about.issuer());
        List<String> basis = new ArrayList<>();
        basis.add(words.say(style == Style.PARTY ? "law.charter" : "law.workers"));
        basis.add(words.say("law.decree"));
        basis.add(words.say("law.management"));
        if (!about.decider().equals(about.issuer())) {
            basis.add(words.say("decision.concluded", names.body(about.decider()), decidedOn));
        }
        basis.add(words.say("decision.proposed", desk.cited(about.caseNumber(), kind, body, "")));
        return basis;
    }

    private String draft(
            MoveSubject about,
            String kind,
            int executionArticle,
            Member signer,
            LocalDate day,
            Map<String, Object> content,
            Caller by) {
        Style style = signers.style(about.issuer());
        CasePaper paper =
                new CasePaper(kind, about.issuer(), day, words.say(kind + ".subject." + style), List.of(), content);
        List<String> copies = List.of(about.decider(), about.drafter());
        List<String> recipients = Stream.concat(
                        Stream.of(words.say("recipient.execution", executionArticle)),
                        desk.recipients(paper, copies).stream())
                .toList();
        Signatory usual = signers.signatory(signer);
        Signatory signatory = style == Style.PARTY ? usual : Signatories.own(usual);
        return desk.draft(about.caseNumber(), paper, signatory, recipients, by);
    }
}
