package vn.tiencu.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import vn.tiencu.documents.Dossier.ComponentStatus;
import vn.tiencu.documents.Dossier.State;
import vn.tiencu.documents.Dossier.StoredFile;
import vn.tiencu.documents.Dossiers.Upload;
import vn.tiencu.kernel.Refused;

@SpringJUnitWebConfig(DocumentsHouse.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class DossiersTest {

    private static final String CASE = "BN-2026-000123";
    private static final String PERSON = "cb-0001";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Dossiers dossiers;

    @Autowired
    Papers papers;

    @Test
    void anEmptyDossierLacksTenComponentsEachWithItsArticle() {
        Dossier dossier = dossiers.status(CASE, PERSON, TODAY);
        assertThat(dossier.complete()).isFalse();
        assertThat(dossier.components()).hasSize(10).allSatisfy(each -> {
            assertThat(each.state()).isEqualTo(State.MISSING);
            assertThat(each.component().citation()).startsWith("NĐ 170/2025, Điều 35.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "healthCertificate, 2026-05-24, 2026-11-24, PRESENT",
        "healthCertificate, 2026-05-23, 2026-11-24, EXPIRED",
        "healthCertificate, 2025-08-31, 2026-02-28, PRESENT",
        "healthCertificate, 2025-08-31, 2026-03-01, EXPIRED",
        "curriculumVitae, 2026-05-23, 2026-11-24, EXPIRED",
        "degrees, 2004-06-01, 2026-11-24, PRESENT",
    })
    void papersThatGrowOldStopCountingByThemselves(String component, LocalDate issued, LocalDate asOf, State expected) {
        upload(component, issued, null);
        assertThat(status(component, asOf).state()).isEqualTo(expected);
    }

    @Test
    void aReplacedFileNoLongerCountsButIsKept() {
        StoredFile old = upload("healthCertificate", TODAY.minusMonths(1), null);
        StoredFile newer = upload("healthCertificate", TODAY, old.id());
        assertThat(status("healthCertificate", TODAY).items())
                .singleElement()
                .extracting(Dossier.Item::fileId)
                .isEqualTo(newer.id());
        assertThat(dossiers.file(old.id()).replacedBy()).isEqualTo(newer.id());
        assertThat(dossiers.content(old.id())).isEqualTo(PDF);
        assertThatThrownBy(() -> upload("healthCertificate", TODAY, old.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> upload("degrees", TODAY, newer.id())).isInstanceOf(Refused.class);
    }

    @Test
    void aRecordInANationalDatabaseReplacesThePaper() {
        dossiers.substitute(CASE, PERSON, "degrees", TODAY, "CSDLQG-CBCCVC/123", "a");
        assertThat(status("degrees", TODAY).state()).isEqualTo(State.PRESENT);
        assertThat(status("degrees", TODAY).items())
                .singleElement()
                .extracting(Dossier.Item::nationalRecord)
                .isEqualTo("CSDLQG-CBCCVC/123");
    }

    @Test
    void twoResidenceRemarksAreNeededWhenTheFamilyLivesElsewhere() {
        upload("residenceRemark", TODAY, null);
        assertThat(status("residenceRemark", TODAY).state()).isEqualTo(State.PRESENT);
        dossiers.require(CASE, PERSON, "residenceRemark", 2);
        assertThat(status("residenceRemark", TODAY).state()).isEqualTo(State.MISSING);
        upload("residenceRemark", TODAY, null);
        assertThat(status("residenceRemark", TODAY).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void thePapersOfTheCaseItselfAreComponents() {
        PaperRequest proposal = SamplePapers.get("proposal");
        Paper draft = papers.produce(SamplePapers.with(proposal, null, proposal.content()), "a");
        assertThat(status("proposal", TODAY).state()).isEqualTo(State.MISSING);
        papers.issue(draft.id(), TODAY, "a");
        assertThat(status("proposal", TODAY).state()).isEqualTo(State.PRESENT);
        papers.produce(SamplePapers.get("meetingMinutesStep1"), "a");
        assertThat(status("minutes", TODAY).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void allComponentsTogetherMakeTheDossierComplete() {
        dossiers.components().forEach(each -> upload(each.code(), TODAY, null));
        assertThat(dossiers.status(CASE, PERSON, TODAY).complete()).isTrue();
        assertThat(dossiers.status(CASE, PERSON, TODAY.plusMonths(7)).complete())
                .isFalse();
        assertThat(dossiers.status(CASE, "cb-0002", TODAY).complete()).isFalse();
    }

    @Test
    void aPaperFromTheFutureAndAnUnknownComponentAreRefused() {
        assertThatThrownBy(() -> upload("degrees", TODAY.plusDays(1), null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> upload("horoscope", TODAY, null)).isInstanceOf(Refused.class);
    }

    private StoredFile upload(String component, LocalDate issued, @Nullable String replaces) {
        return dossiers.upload(new Upload(CASE, PERSON, component, issued, "a.pdf", PDF, replaces), "ngochan");
    }

    private ComponentStatus status(String component, LocalDate asOf) {
        return dossiers.status(CASE, PERSON, asOf).components().stream()
                .filter(each -> each.component().code().equals(component))
                .findFirst()
                .orElseThrow();
    }
}
