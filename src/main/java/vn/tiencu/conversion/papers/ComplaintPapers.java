package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The decision on a complaint that a move is meant for gain or retaliation (Luật 36/2018, Điều 24.4). */
@Component
class ComplaintPapers {

    private final ConversionDesk desk;
    private final ConversionNames names;
    private final ConversionWords words;
    private final ConversionSigners signers;
    private final MoveContents contents;

    ComplaintPapers(
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

    /** The decision as signed but without number; gives its id. */
    String decisionDraft(ComplaintFacts about, Member signer, LocalDate signedOn, Caller by) {
        String subject =
                words.say("complaint.subject", names.person(about.move().personId()));
        CasePaper paper = new CasePaper(
                "complaintDecision", about.decider(), signedOn, subject, List.of(), content(about, signer));
        return desk.decision(about.caseNumber(), paper, signer, List.of(names.unit(about.unitId())), by);
    }

    private Map<String, Object> content(ComplaintFacts about, Member signer) {
        String decider = about.decider();
        Map<String, Object> content =
                contents.of(about.move(), signers.issuer(decider).style());
        List<String> basis = contents.basis(List.of(about.move()));
        basis.add(0, words.say("basis.complaint"));
        content.put("authority", signers.authority(decider, signer));
        content.put("basis", basis);
        content.put("unitName", names.unit(about.unitId()));
        content.put("receivedOn", words.longDay(about.receivedOn()));
        content.put("complaint", words.paragraphs(about.complaint()));
        content.put("findings", words.paragraphs(about.findings()));
        content.put("upheld", about.upheld());
        content.put("conclusion", words.say("complaint." + (about.upheld() ? "upheld" : "rejected")));
        return content;
    }
}
