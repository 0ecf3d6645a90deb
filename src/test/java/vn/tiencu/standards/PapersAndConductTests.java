package vn.tiencu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.standards.OnFile.change;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.people.PersonRecord.Discipline;
import vn.tiencu.standards.Finding.Outcome;

/** Papers prove facts; a paper that is not there is unknown, blocks, and is named (NĐ 170/2025, Điều 29, 35). */
class PapersAndConductTests {

    @ParameterizedTest
    @CsvSource({
        "health,HEALTH_CERTIFICATE,2026-05-20,FIT,MET,",
        "health,HEALTH_CERTIFICATE,2026-05-19,FIT,UNKNOWN,health",
        "health,HEALTH_CERTIFICATE,2026-10-01,UNFIT,BLOCKED,healthUnfit",
        "health,HEALTH_CERTIFICATE,2026-11-21,FIT,UNKNOWN,health",
        "assetDeclaration,ASSET_DECLARATION,2026-01-01,COMPLETE,MET,",
        "assetDeclaration,ASSET_DECLARATION,2026-01-01,INCOMPLETE,BLOCKED,assetDeclaration",
        "assetDeclaration,ASSET_DECLARATION,2026-01-01,FALSE,BLOCKED,assetDeclaration",
        "assetDeclaration,ASSET_DECLARATION,2026-12-01,COMPLETE,UNKNOWN,assetDeclarationMissing",
        "politicalConclusion,POLITICAL_CONCLUSION,2026-01-01,NOT_MET,BLOCKED,politicalConclusion",
        "politicalConclusion,POLITICAL_CONCLUSION,2026-11-20,MET,MET,"
    })
    void aPaperProvesWhatItSaysAsOfTheDay(
            String criterion, String kind, String issued, String result, Outcome outcome, @Nullable String key) {
        Finding finding = new OnFile().paper(kind, issued, result).finding(criterion);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.wouldChange() == null ? null : finding.wouldChange().key())
                .isEqualTo(key == null ? null : "standards.change." + key);
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH_CERTIFICATE,health,health",
        "ASSET_DECLARATION,assetDeclaration,assetDeclarationMissing",
        "POLITICAL_CONCLUSION,politicalConclusion,politicalMissing"
    })
    void aMissingPaperBlocksByName(String kind, String criterion, String key) {
        OnFile person = new OnFile().lost(kind);
        assertThat(person.finding(criterion).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(change(person.finding(criterion)).key()).isEqualTo("standards.change." + key);
        assertThat(person.verdict().outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @ParameterizedTest
    @CsvSource({
        "UNIVERSITY,ADVANCED,MET,MET",
        "COLLEGE,ADVANCED,BLOCKED,MET",
        "DOCTOR,INTERMEDIATE,MET,BLOCKED",
        ",,UNKNOWN,UNKNOWN",
        "UNIVERSITY,NONE,MET,BLOCKED"
    })
    void aDeputyDirectorNeedsADegreeAndAdvancedTheory(
            @Nullable String education, @Nullable String theory, Outcome educated, Outcome trained) {
        OnFile person = new OnFile();
        person.education = education;
        person.theory = theory;
        assertThat(person.finding("titleStandardEducation").outcome()).isEqualTo(educated);
        assertThat(person.finding("titleStandardTheory").outcome()).isEqualTo(trained);
    }

    @Test
    void aDivisionHeadNeedsIntermediateTheory() {
        OnFile person = new OnFile().into(OnFile.OTHER_DIVISION_HEAD);
        person.theory = "INTERMEDIATE";
        assertThat(person.finding("titleStandardTheory").outcome()).isEqualTo(Outcome.MET);
        person.theory = "ELEMENTARY";
        assertThat(person.finding("titleStandardTheory").outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void aRecordThatNobodyVerifiedIsUnknown() {
        OnFile person = new OnFile();
        person.verified = null;
        assertThat(person.finding("recordVerified").outcome()).isEqualTo(Outcome.UNKNOWN);
        person.verified = OnFile.day("2026-11-21");
        assertThat(person.finding("recordVerified").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "DISCIPLINE_PROCEEDING,2026-11-20,,BLOCKED",
        "INVESTIGATION,2026-01-01,,BLOCKED",
        "PROSECUTION,2026-01-01,,BLOCKED",
        "PROSECUTION,2026-01-01,2026-11-20,MET",
        "PROSECUTION,2026-01-01,2026-11-21,BLOCKED",
        "INVESTIGATION,2026-11-21,,MET",
        "DENUNCIATION,2026-01-01,,OVERRIDE_REQUIRED"
    })
    void whatIsOpenOnTheDayBlocksWhateverThePost(String kind, String opened, @Nullable String closed, Outcome outcome) {
        OnFile person = new OnFile().open(kind, opened, closed);
        assertThat(person.finding("openProceedings").outcome()).isEqualTo(outcome);
        assertThat(person.into(OnFile.OTHER_DIVISION_HEAD)
                        .finding("openProceedings")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void theWorstOfSeveralOpenCasesCounts() {
        OnFile person = new OnFile().open("DENUNCIATION", "2026-01-01", null).open("PROSECUTION", "2026-02-01", null);
        assertThat(person.finding("openProceedings").outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void whoWasRemovedForCorruptionNeverLeadsAgain() {
        OnFile person = new OnFile();
        person.disciplines.add(
                new Discipline("REMOVAL", OnFile.day("2001-01-01"), OnFile.day("2001-12-31"), null, true));
        assertThat(person.finding("removedForCorruption").outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(person.finding("removedForCorruption").citation()).isEqualTo("Luật 80/2025/QH15, Điều 38.3");
        assertThat(person.finding("disciplineWaiting").outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aStateThatTheTableDoesNotKnowNeverPasses() {
        Finding finding = new OnFile()
                .paper("HEALTH_CERTIFICATE", "2026-10-01", "PERHAPS")
                .finding("health");
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(change(finding).key()).isEqualTo("standards.change.unforeseen");
    }

    @Test
    void theWorstFindingIsTheVerdict() {
        assertThat(new OnFile()
                        .onlyHolding(OnFile.DIVISION_HEAD, "2026-03-01")
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.OVERRIDE_REQUIRED);
        assertThat(new OnFile()
                        .onlyHolding(OnFile.DIVISION_HEAD, "2026-03-01")
                        .lost("HEALTH_CERTIFICATE")
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.BLOCKED);
    }
}
