package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The decision on a complaint that a move is meant for gain or retaliation (Luật 36/2018, Điều 24.4). */
@Component
class ComplaintPapers {

    private static final int ARTICLE_OF_EXECUTION = 3;
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

    /**
     * A complaint and what was found.
     *
     * @param decider key of the superior body that decides
     * @param unitId unit whose move is complained of
     * @param complaint what the person says
     * @param findings what was verified, paragraph by paragraph
     * @param upheld whether the complaint is right
     */
    record Complaint(
            String caseNumber,
            String decider,
            String unitId,
            PlannedMove move,
            LocalDate receivedOn,
            String complaint,
            String findings,
            boolean upheld) {}

    /** The decision as signed but without number; gives its id. */
    String decisionDraft(Complaint about, Member signer, LocalDate signedOn, Caller by) {
        String decider = about.decider();
        String subject =
                words.say("complaint.subject", names.person(about.move().personId()));
        CasePaper paper =
                new CasePaper("complaintDecision", decider, signedOn, subject, List.of(), content(about, signer));
        return desk.draft(
                about.caseNumber(), paper, Signatories.own(signers.signatory(signer)), recipients(about, paper), by);
    }

    private List<String> recipients(Complaint about, CasePaper paper) {
        return Stream.concat(
                        Stream.of(words.say("recipient.execution", ARTICLE_OF_EXECUTION), names.unit(about.unitId())),
                        desk.recipients(paper, List.of()).stream())
                .toList();
    }

    private Map<String, Object> content(Complaint about, Member signer) {
        String decider = about.decider();
        Map<String, Object> content =
                contents.of(about.move(), signers.issuer(decider).style());
        content.put("authority", signers.authority(decider, signer));
        List<String> basis = contents.basis(List.of(about.move()));
        basis.add(0, words.say("basis.complaint"));
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
