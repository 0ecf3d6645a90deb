package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.chancery.Signatories;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CompensationPapers;
import vn.tiencu.training.compensation.CouncilMember;

/** Council, minutes, recommendation and decision of a compensation case on paper (NĐ 171/2025, Điều 9–13). */
@Component
class PrintedCompensationPapers implements CompensationPapers {

    private static final int ARTICLE_OF_EXECUTION = 3;
    private final PlanDesk desk;
    private final PlanNames names;
    private final PlanWords words;
    private final PlanSigners signers;
    private final CompensationFacts facts;

    PrintedCompensationPapers(
            PlanDesk desk, PlanNames names, PlanWords words, PlanSigners signers, CompensationFacts facts) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.facts = facts;
    }

    @Override
    public void council(Compensation about, List<CouncilMember> members, Member signer, LocalDate date, Caller by) {
        String decider = about.parties().decider();
        Map<String, Object> content = facts.of(about);
        content.put("authority", signers.authority(decider, signer));
        content.put(
                "basis",
                List.of(
                        words.say("law.training"),
                        words.say(
                                "council.proposed",
                                names.writing(about.parties().managing()))));
        content.put("council", facts.council(members));
        content.put("duties", words.lines("council.duty"));
        String subject = words.say("council.subject");
        CasePaper paper = new CasePaper("councilDecision", decider, date, subject, List.of(), content);
        desk.issue(draft(about, paper, signer, by), date, by);
    }

    @Override
    public void minutes(Compensation about, List<CouncilMember> members, Caller by) {
        Compensation.Meeting meeting = Objects.requireNonNull(about.meeting(), "the meeting is held first");
        Map<String, Object> content = facts.of(about);
        content.put("heldAt", words.say("heldAt", words.longDay(meeting.heldOn())));
        content.put("heldIn", words.open());
        content.put("council", facts.council(members));
        content.put("present", members.size());
        content.put("decision", cited(about, "councilDecision", about.parties().decider()));
        content.put("proceedings", facts.proceedings(about, members));
        content.put("discussion", words.paragraphs(meeting.minutes()));
        content.put("votesFor", meeting.votesFor());
        content.put("votesAgainst", meeting.votesAgainst());
        content.put("secretaryName", facts.holder(members, CouncilMember.Seat.SECRETARY));
        content.put("chairName", facts.holder(members, CouncilMember.Seat.CHAIR));
        content.put("others", facts.others(members));
        String subject = words.say("minutes.subject", names.person(about.personId()));
        CasePaper paper =
                new CasePaper("councilMinutes", council(about), meeting.heldOn(), subject, List.of(), content);
        desk.keep(about.number().toString(), paper, by);
    }

    @Override
    public void recommendation(
            Compensation about, List<CouncilMember> members, LocalDate date, String content, Caller by) {
        Map<String, Object> said = facts.of(about);
        said.put("decision", cited(about, "councilDecision", about.parties().decider()));
        said.put("votes", facts.votes(about));
        said.put("remarks", words.paragraphs(content));
        String subject = words.say("recommendation.subject", names.person(about.personId()));
        List<String> to = List.of(names.headOf(about.parties().decider()));
        CasePaper paper = new CasePaper("recommendation", council(about), date, subject, to, said);
        Signatory usual = signers.signatory(council(about), null);
        Signatory chair = new Signatory(usual.lines(), facts.holder(members, CouncilMember.Seat.CHAIR));
        desk.send(
                about.number().toString(),
                paper,
                chair,
                desk.recipients(paper, List.of(about.parties().managing())),
                by);
    }

    @Override
    public String decisionDraft(Compensation about, Member signer, LocalDate signedOn, Caller by) {
        String decider = about.parties().decider();
        Map<String, Object> content = facts.of(about);
        content.put("authority", signers.authority(decider, signer));
        content.put(
                "basis",
                List.of(
                        words.say("law.training"),
                        words.say("compensation.recommended", cited(about, "recommendation", council(about)))));
        String subject = words.say("compensation.subject");
        return draft(
                about,
                new CasePaper("compensationDecision", decider, signedOn, subject, List.of(), content),
                signer,
                by);
    }

    @Override
    public String issueDecision(Compensation about, LocalDate date, Caller by) {
        String drafted = about.decision().paperId();
        String paper = drafted == null ? desk.latest(about.number().toString(), "compensationDecision") : drafted;
        return desk.issue(Objects.requireNonNull(paper, "the decision is signed first"), date, by);
    }

    private String draft(Compensation about, CasePaper paper, Member signer, Caller by) {
        List<String> recipients = Stream.concat(
                        Stream.of(words.say("recipient.execution", ARTICLE_OF_EXECUTION)),
                        desk.recipients(paper, List.of(about.parties().managing())).stream())
                .toList();
        return desk.draft(about.number().toString(), paper, Signatories.own(signers.signatory(signer)), recipients, by);
    }

    private String cited(Compensation about, String kind, String body) {
        return desk.cited(about.number().toString(), kind, body, "");
    }

    private static String council(Compensation about) {
        return PlanSigners.council(about.parties().managing());
    }
}
