package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.TrainingPlans;

/** The decision with the plan and its annexes: signed first, numbered by the clerk afterwards (NĐ 30/2020, Điều 13, 15). */
@Component
class IssuePapers {

    private static final int ARTICLE_OF_EXECUTION = 3;
    private final PlanDesk desk;
    private final PlanNames names;
    private final PlanWords words;
    private final PlanSigners signers;
    private final PlanFigures figures;
    private final TrainingPlans plans;

    IssuePapers(
            PlanDesk desk,
            PlanNames names,
            PlanWords words,
            PlanSigners signers,
            PlanFigures figures,
            TrainingPlans plans) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.signers = signers;
        this.figures = figures;
        this.plans = plans;
    }

    String draft(TrainingPlan about, Member signer, LocalDate signedOn, Caller by) {
        TrainingPlan.Parties parties = about.parties();
        Map<String, Object> content = figures.withAnnexes(about);
        content.put("authority", authority(parties.issuer()));
        content.put("basis", basis(about));
        content.put("changed", changed(about));
        content.put(
                "planTitle",
                words.plan(about).substring(words.say("plan.kind").length()).strip());
        content.put("aims", words.lines("plan.aim", PlanWords.year(about)));
        content.put("demands", words.lines("plan.demand"));
        content.put(
                "duties", words.lines("plan.duty", names.writing(parties.drafter()), names.body(parties.appraiser())));
        content.put("notified", words.say("plan.notified", names.headOf(names.signing(parties.drafter()))));
        content.put("issuerName", names.body(parties.issuer()));
        String subject = words.say("plan.subject", words.plan(about));
        CasePaper paper = new CasePaper("planDecision", parties.issuer(), signedOn, subject, List.of(), content);
        return desk.draft(about.number().toString(), paper, signers.signatory(signer), recipients(about, paper), by);
    }

    String issue(TrainingPlan about, LocalDate date, Caller by) {
        TrainingPlan now = plans.get(about.number().toString());
        String paper = Objects.requireNonNullElse(now.issue().paperId(), latest(about, "planDecision"));
        return desk.issue(Objects.requireNonNull(paper, "the plan is signed first"), date, by);
    }

    private @Nullable String latest(TrainingPlan about, String kind) {
        return desk.latest(about.number().toString(), kind);
    }

    /** The collective decides; whoever signs does so for it. */
    private String authority(String issuer) {
        return signers.issuer(issuer).name();
    }

    private List<String> basis(TrainingPlan about) {
        TrainingPlan.Parties parties = about.parties();
        List<String> basis = new ArrayList<>(words.lines("plan.basis"));
        basis.add(words.say(
                "plan.concluded", desk.cited(about.number().toString(), "standingNotice", parties.standing(), "")));
        basis.add(words.say("plan.proposed", names.headOf(names.signing(parties.drafter()))));
        return basis;
    }

    /** Number of the decision that an adjustment changes; empty for a plan of the year. */
    private String changed(TrainingPlan about) {
        String before = about.adjusts();
        if (about.kind() == PlanKind.ANNUAL || before == null) {
            return "";
        }
        return plans.find(before).map(each -> each.issue().number()).orElse(before);
    }

    /** The article that says who carries the decision out comes first. */
    private List<String> recipients(TrainingPlan about, CasePaper paper) {
        TrainingPlan.Parties parties = about.parties();
        List<String> copies = List.of(parties.standing(), parties.endorser(), parties.appraiser(), parties.drafter());
        return Stream.of(
                        Stream.of(words.say("recipient.execution", ARTICLE_OF_EXECUTION)),
                        words.lines("plan.recipient").stream(),
                        desk.recipients(paper, copies).stream())
                .flatMap(each -> each)
                .toList();
    }
}
