package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The decision to appoint: signed first, numbered by the clerk afterwards (NĐ 30/2020, Điều 13, 15). */
@Component
class DecisionPapers {

    private final PaperDesk desk;
    private final PaperNames names;
    private final PaperWords words;
    private final Signers signers;
    private final StepsHeld steps;
    private final CaseTerms terms;

    DecisionPapers(
            PaperDesk desk, PaperNames names, PaperWords words, Signers signers, StepsHeld steps, CaseTerms terms) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.steps = steps;
        this.terms = terms;
    }

    String draft(Appointment about, Member signer, Caller by) {
        String issuer = about.parties().issuer();
        Style style = signers.issuer(issuer).style();
        LocalDate signedOn = Objects.requireNonNull(about.decision().signedOn());
        LocalDate from = Objects.requireNonNull(about.decision().effectiveFrom());
        Map<String, Object> content = appointed(about, style);
        content.put("authority", signers.authority(about, signer));
        content.put("basis", basis(about, style));
        content.put("from", from);
        if (!from.equals(signedOn)) {
            content.put("effective", from);
        }
        String subject = words.say("decision.subject." + style);
        CasePaper paper = new CasePaper("decision", issuer, signedOn, subject, List.of(), content);
        return desk.draft(about, paper, signers.ofDecision(about, signer), recipients(about, paper, style), by);
    }

    /** The article that says who carries the decision out comes first. */
    private List<String> recipients(Appointment about, CasePaper paper, Style style) {
        String execution = words.say("recipient.execution", style == Style.PARTY ? 2 : 3);
        return Stream.concat(Stream.of(execution), desk.recipients(about, paper).stream())
                .toList();
    }

    String issue(Appointment about, LocalDate date, Caller by) {
        return desk.issue(Objects.requireNonNull(about.decision().paperId(), "the decision is signed first"), date, by);
    }

    private Map<String, Object> appointed(Appointment about, Style style) {
        String person = about.selected();
        String address = names.address(person, style);
        Map<String, Object> content = new HashMap<>();
        content.put("honorific", address);
        content.put("personName", names.person(person));
        content.put("birthDate", names.birth(person));
        content.put("currentPost", names.currentPost(person));
        content.put("post", names.post(about));
        content.put(
                "term",
                words.term(
                        terms.of(AppointmentProcess.MAIN.key(), about.number().toString(), "Appointment_Term")));
        if (style == Style.STATE) {
            content.put(
                    "allowance", words.say("decision.allowance", PaperWords.capital(address), names.person(person)));
        }
        content.put("notified", words.say("decision.notified", names.headOf("lanh-dao-" + about.unitId())));
        return content;
    }

    /** Law, the conclusion of the collective where another body issues the decision, the proposal and the appraisal. */
    private List<String> basis(Appointment about, Style style) {
        var parties = about.parties();
        List<String> basis = new ArrayList<>();
        basis.add(words.say(style == Style.PARTY ? "law.charter" : "law.workers"));
        basis.add(words.say(style == Style.PARTY ? "law.management" : "law.decree"));
        if (!parties.decider().equals(parties.issuer())) {
            Object day = steps.decidedOn(about).<Object>map(each -> each).orElseGet(words::open);
            basis.add(words.say("decision.concluded", names.body(parties.decider()), day));
        }
        basis.add(words.say(
                "decision.proposed",
                names.writing(parties.proposer()),
                desk.cited(about, "proposal", parties.proposer())));
        basis.add(words.say("decision.appraised", desk.cited(about, "appraisalReport", parties.appraiser())));
        return basis;
    }
}
