package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.documents.Dossier;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused.Kind;
import vn.tiencu.people.Imports;

/** Proposal, dossier, and what may come up about a person meanwhile (NĐ 170/2025, Điều 35; Luật 80/2025, Điều 38.2). */
abstract class DossierWalks extends AppointmentHouse {

    private Walk proposed() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.DOSSIER);
        the("noivu.giamdoc").proposes(walk, today());
        return walk;
    }

    /** A file from the inspection, as it is brought in. */
    private void report(String personId, String kind) {
        String file = "person_id,kind,opened_on,closed_on,note\n" + personId + "," + kind + ",2026-11-20,,\n";
        imports.run(new Imports.Upload(
                "open_cases.csv", file.getBytes(StandardCharsets.UTF_8), "open_cases", "bantochuc.theodoi"));
    }

    @Test
    void onlyTheLeadersOfTheAgencySignTheProposal() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.DOSSIER);

        againstTheRules("dayInFuture", () -> the("noivu.giamdoc").proposes(walk, today().plusDays(1)));
        againstTheRules("dayTooEarly", () -> the("noivu.giamdoc").proposes(walk, today().minusDays(1)));
        the("noivu.phogiamdoc").proposes(walk, today());
        assertThat(walk.openTasks()).containsExactly("UserTask_CheckDossier");
    }

    @Test
    void aDivisionsProposalIsNotSignedByAnOrdinaryMember() {
        Walk walk = request(BUDGET_HEAD, "cb-0053").until(Stage.DOSSIER);

        refused(Kind.FORBIDDEN, () -> the("taichinh.tochuc2").proposes(walk, today()));
    }

    @Test
    void everyPartThatIsMissingIsNamedWithItsArticle() {
        Walk walk = proposed();
        walk.handIn("degrees");

        var refusal =
                refused(Kind.RULES, () -> the("noivu.tochuc1").checksDossier(walk, "COMPLETE"), "dossierIncomplete");
        assertThat(refusal.refusals())
                .extracting(Refusal::field)
                .contains("curriculumVitae", "selfReview", "residenceRemark", "healthCertificate")
                .doesNotContain("degrees");
        assertThat(refusal.refusals()).extracting(Refusal::citation).contains("NĐ 170/2025, Điều 35.10");
        assertThat(walk.openTasks()).containsExactly("UserTask_CheckDossier");
    }

    @Test
    void aPartThatHasGrownTooOldIsMissing() {
        Walk walk = proposed();
        walk.fillDossier();
        clock.moveTo(today().plusMonths(7), LocalTime.of(9, 0));

        var refusal =
                refused(Kind.RULES, () -> the("noivu.tochuc1").checksDossier(walk, "COMPLETE"), "dossierIncomplete");
        assertThat(refusal.refusals())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("curriculumVitae", "healthCertificate");
        assertThat(dossiers.status(walk.number(), "cb-0022", today()).components())
                .anyMatch(each -> each.state() == Dossier.State.EXPIRED);
    }

    @Test
    void aDossierThatCannotBeCompletedEndsTheCase() {
        Walk walk = proposed();
        the("noivu.tochuc1").checksDossier(walk, "STOPPED");

        assertThat(walk.end()).isEqualTo("EndEvent_DossierIncomplete");
    }

    @Test
    void aPaperThatExpiredMeanwhileEndsTheCaseAtTheSecondLook() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_5);
        walk.hear();
        jdbc.sql("UPDATE people_paper SET issued_on = DATE '2026-04-01' WHERE person_id = 'cb-0022'"
                        + " AND kind = 'HEALTH_CERTIFICATE'")
                .update();
        walk.meet();

        assertThat(walk.end()).isEqualTo("EndEvent_StandardsNotMet");
    }

    @Test
    void anInvestigationStopsTheCaseOfTheNomineeAtOnce() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_3);
        report("cb-0022", "INVESTIGATION");

        assertThat(walk.end()).isEqualTo("EndEvent_Barred");
        assertThat(walk.acts()).contains("StartEvent_BarOpened BARRED");
        assertThat(walk.openTasks()).isEmpty();
    }

    @Test
    void aDenunciationStopsNothingBeforeTheDecidingBodyHasToGiveItsReason() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_3);
        report("cb-0022", "DENUNCIATION");

        assertThat(walk.about().end()).isNull();
        assertThat(walk.until(Stage.DECISION).about().end()).isNull();
    }

    @Test
    void onceSomebodyIsProposedOnlyThatPersonsMattersStopTheCase() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_1);
        walk.adopt("cb-0022", "cb-0026");
        walk.meet(all -> Walk.votes("cb-0026", all - 1, "cb-0022", 1));
        walk.meet(all -> Map.of("cb-0026", all));
        walk.meet(all -> Map.of("cb-0026", all));
        walk.hear();
        walk.meet(all -> Map.of("cb-0026", all));

        report("cb-0022", "PROSECUTION");
        assertThat(walk.about().end()).isNull();
        report("cb-0026", "PROSECUTION");
        assertThat(walk.end()).isEqualTo("EndEvent_Barred");
    }
}
