package vn.tiencu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.Finding.Outcome;
import vn.tiencu.standards.Question.Action;

/** The module asked from outside: verdicts by id, and who decides on a post. */
class VerdictTests {

    private static final String RULES = "standards_eligibility:1 standards_titleStandard:1";
    private final People people = mock(People.class);
    private final Organisation organisation = mock(Organisation.class);
    private final Decisions decisions = ModelFiles.decisions();
    private final Verdicts verdicts = new Verdicts(people, organisation, decisions);
    private final Decentralisation decentralisation = new Decentralisation(organisation, decisions);

    @BeforeEach
    void records() {
        var record = new OnFile().record();
        when(people.find(anyString())).thenReturn(Optional.empty());
        when(people.find("cb-1")).thenReturn(Optional.of(record.person()));
        when(people.recordOf("cb-1")).thenReturn(record);
        when(organisation.post(anyString())).thenThrow(Refused.notFound(Message.of("people.unknownPost", "?")));
        doReturn(OnFile.DEPUTY_DIRECTOR).when(organisation).post("so-pho-giam-doc");
        when(organisation.getUnit("so")).thenReturn(unit("so", "DEPARTMENT"));
        when(organisation.bodyOf("so")).thenReturn(unit("so", "DEPARTMENT"));
    }

    @Test
    void aVerdictNamesItsRulesAndCanBeAskedForUnderThem() {
        Verdict verdict = verdicts.verdict(question("cb-1", "so-pho-giam-doc", null));
        assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict.rulesVersion()).isEqualTo(RULES);
        assertThat(verdicts.verdict(question("cb-1", "so-pho-giam-doc", RULES))).isEqualTo(verdict);
    }

    @Test
    void unknownIdsAndRulesAreRefused() {
        refused(question("cb-9", "so-pho-giam-doc", null), "unknownPerson");
        refused(question("cb-1", "no-such-post", null), "unknownPost");
        refused(question("cb-1", "so-pho-giam-doc", "latest"), "malformed");
    }

    @Test
    void theStandingCommitteeDecidesOnAPostThatItManages() {
        Authority authority = decentralisation.authority(OnFile.DEPUTY_DIRECTOR, OnFile.AS_OF);
        assertThat(authority.proposer()).isEqualTo("lanh-dao-so");
        assertThat(authority.appraiser()).isEqualTo("ban-to-chuc");
        assertThat(authority.decider()).isEqualTo("ban-thuong-vu");
        assertThat(authority.collective()).isTrue();
        assertThat(authority.issuer()).isEqualTo("ubnd-tinh");
    }

    @Test
    void theDepartmentDecidesOnItsDivisions() {
        Authority authority = decentralisation.authority(OnFile.DIVISION_HEAD, OnFile.AS_OF);
        assertThat(authority.decider()).isEqualTo("lanh-dao-so");
        assertThat(authority.collective()).isFalse();
    }

    @Test
    void aPostThatTheMatrixGivesToNobodyOrThatDoesNotExistYetIsRefused() {
        when(organisation.bodyOf("so")).thenReturn(unit("so", "COMMUNE"));
        assertThatThrownBy(() -> decentralisation.authority(OnFile.DIVISION_HEAD, OnFile.AS_OF))
                .isInstanceOf(Refused.class);
        LocalDate before = OnFile.DEPUTY_DIRECTOR.period().from().minusDays(1);
        assertThatThrownBy(() -> decentralisation.authority(OnFile.DEPUTY_DIRECTOR, before))
                .isInstanceOf(Refused.class);
    }

    private void refused(Question question, String code) {
        assertThatThrownBy(() -> verdicts.verdict(question))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(code));
    }

    private static Question question(String personId, String postId, @Nullable String rules) {
        return new Question(personId, postId, Action.APPOINT, OnFile.AS_OF, rules);
    }

    private static Unit unit(String id, String kind) {
        return new Unit(id, id, kind, null, Period.since(LocalDate.of(2020, 1, 1)), "GRASSROOTS", true, 80, null);
    }
}
