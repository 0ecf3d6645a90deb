package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The yearly plan as it is put forward, and the decision that issues it (Luật 36/2018, Điều 26). */
@Component
class PlanPapers {

    private final ConversionDesk desk;
    private final ConversionNames names;
    private final ConversionWords words;
    private final ConversionSigners signers;
    private final MoveContents moves;

    PlanPapers(
            ConversionDesk desk,
            ConversionNames names,
            ConversionWords words,
            ConversionSigners signers,
            MoveContents moves) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.moves = moves;
    }

    /** The plan that is put before the Party committee and the leadership; it has no number. Gives its id. */
    String plan(PlanFacts about, LocalDate date, Caller by) {
        CasePaper paper = new CasePaper("plan", about.issuer(), date, subject(about), List.of(), content(about));
        return desk.draft(
                about.caseNumber(),
                paper,
                Signatories.own(signers.signatory(about.issuer(), null)),
                desk.recipients(paper, List.of()),
                by);
    }

    /** The decision as signed but without number; gives its id. */
    String decisionDraft(PlanFacts about, Member signer, LocalDate signedOn, Caller by) {
        Map<String, Object> content = content(about);
        content.put("authority", signers.authority(about.issuer(), signer));
        List<String> basis = moves.basis(about.moves());
        basis.add(words.say("basis.proposed", names.writing(about.issuer())));
        content.put("basis", basis);
        String title = words.plan(about.year(), names.unit(about.unitId()));
        content.put("planTitle", title);
        String subject = words.say("planDecision.subject", title);
        CasePaper paper = new CasePaper("planDecision", about.issuer(), signedOn, subject, List.of(), content);
        return desk.decision(about.caseNumber(), paper, signer, List.of(), by);
    }

    private String subject(PlanFacts about) {
        return words.say("plan.subject", String.valueOf(about.year()));
    }

    private Map<String, Object> content(PlanFacts about) {
        Map<String, Object> content = new HashMap<>();
        content.put("unitName", names.unit(about.unitId()));
        content.put("year", String.valueOf(about.year()));
        content.put("aims", words.lines("aim"));
        content.put("demands", words.lines("demand"));
        content.put("moves", moves.rows(about.moves()));
        content.put("count", about.moves().size());
        content.put("others", others(about));
        content.put("times", times(about));
        content.put("rights", words.lines("right", about.noticeDays()));
        content.put("duties", words.lines("duty"));
        List<String> measures = new ArrayList<>(words.lines("measure", names.unit(about.unitId())));
        measures.addAll(words.paragraphs(about.remarks()));
        content.put("measures", measures);
        return content;
    }

    private List<String> times(PlanFacts about) {
        return about.moves().isEmpty()
                ? List.of()
                : words.lines(
                        "time",
                        words.longDay(moves.first(about.moves())),
                        words.longDay(moves.last(about.moves())),
                        about.noticeDays());
    }

    /** Who is not moved, in numbers only, and what the superior body plans. */
    private List<String> others(PlanFacts about) {
        List<String> others = new ArrayList<>();
        if (about.waiting() > 0) {
            others.add(words.say("others.waiting", about.waiting()));
        }
        if (!about.handedUp().isEmpty()) {
            others.add(words.say("others.handedUp", words.joined(about.handedUp())));
        }
        return others;
    }
}
