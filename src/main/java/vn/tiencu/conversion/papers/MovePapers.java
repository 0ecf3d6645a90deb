package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** Notice, transfer and hand-over of one move (NĐ 59/2019, Điều 37). */
@Component
class MovePapers {

    private final ConversionDesk desk;
    private final ConversionNames names;
    private final ConversionWords words;
    private final ConversionSigners signers;
    private final MoveContents contents;

    MovePapers(
            ConversionDesk desk,
            ConversionNames names,
            ConversionWords words,
            ConversionSigners signers,
            MoveContents contents) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.contents = contents;
    }

    /** The person is told in writing before the move; numbered at once. */
    void notice(MoveFacts about, LocalDate date, Caller by) {
        Map<String, Object> content = content(about);
        content.put("plan", plan(about));
        content.put("issuerName", names.writing(about.issuer()));
        content.put("rights", words.lines("notice.right"));
        String addressee = content.get("addressFirst") + " " + content.get("personName");
        String subject = words.say("notice.subject");
        CasePaper paper = new CasePaper("notice", about.issuer(), date, subject, List.of(addressee), content);
        desk.send(
                about.caseNumber(),
                paper,
                signers.signatory(about.issuer(), null),
                desk.recipients(paper, List.of()),
                by);
    }

    /** The transfer as signed but without number; gives its id. */
    String transferDraft(MoveFacts about, Member signer, LocalDate signedOn, Caller by) {
        Map<String, Object> content = content(about);
        content.put("authority", signers.authority(about.issuer(), signer));
        List<String> basis = contents.basis(List.of(about.move()));
        basis.add(words.say("basis.plan", plan(about)));
        basis.add(words.say("basis.proposed", names.writing(about.issuer())));
        content.put("basis", basis);
        CasePaper paper = new CasePaper(
                "transferDecision", about.issuer(), signedOn, words.say("transfer.subject"), List.of(), content);
        return desk.decision(about.caseNumber(), paper, signer, List.of(), by);
    }

    /** Minutes of the hand-over, signed by those whom they name. */
    void handOver(MoveFacts about, HandOver held, Caller by) {
        Map<String, Object> content = content(about);
        content.put("heldAt", words.say("heldAt", words.longDay(held.date())));
        content.put("decision", desk.cited(about.caseNumber(), "transferDecision", about.issuer(), ""));
        content.put("receiver", held.receiver());
        content.put("witness", held.witness());
        content.put("handedOver", words.paragraphs(held.content()));
        content.put("commitments", words.lines("handOver.commitment"));
        String subject = words.say("handOver.subject");
        CasePaper paper = new CasePaper("handOverMinutes", about.issuer(), held.date(), subject, List.of(), content);
        desk.keep(about.caseNumber(), paper, by);
    }

    private Map<String, Object> content(MoveFacts about) {
        return contents.of(about.move(), signers.issuer(about.issuer()).style());
    }

    private String plan(MoveFacts about) {
        return desk.cited(about.planNumber(), "planDecision", about.issuer(), "");
    }
}
