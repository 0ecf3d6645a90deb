package vn.tiencu.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.api.Cursor;

@SpringJUnitWebConfig(DocumentsHouse.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class RegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final String DECISION = "appointment.decision";

    @Autowired
    Registers registers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void fiftyClerksAtOnceTakeTheNumbersOneToFifty() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(50);
        try {
            Callable<Integer> clerk = () ->
                    registers.take(SamplePapers.PROVINCE, DECISION, false, DAY).number();
            List<Integer> taken = clerks
                    .invokeAll(IntStream.range(0, 50).mapToObj(i -> clerk).toList())
                    .stream()
                    .map(RegistersTest::result)
                    .toList();
            assertThat(taken)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 50).boxed().toList());
        } finally {
            clerks.shutdown();
        }
    }

    @Test
    void aStepThatFailsGivesItsNumberBack() {
        take(SamplePapers.PROVINCE, DAY);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(take(SamplePapers.PROVINCE, DAY)).isEqualTo("02/QĐ-UBND");
                    throw new IllegalStateException("the step fails");
                }))
                .hasMessage("the step fails");
        assertThat(take(SamplePapers.PROVINCE, DAY)).isEqualTo("02/QĐ-UBND");
    }

    @Test
    void stateNumbersBeginWith01OnTheFirstOfJanuary() {
        take(SamplePapers.PROVINCE, DAY);
        assertThat(take(SamplePapers.PROVINCE, LocalDate.of(2026, 12, 31))).isEqualTo("02/QĐ-UBND");
        assertThat(take(SamplePapers.PROVINCE, LocalDate.of(2027, 1, 1))).isEqualTo("01/QĐ-UBND");
    }

    @Test
    void partyNumbersRunOnOverTheCommitteesTerm() {
        take(SamplePapers.STANDING_COMMITTEE, DAY);
        assertThat(take(SamplePapers.STANDING_COMMITTEE, LocalDate.of(2027, 1, 1)))
                .isEqualTo("02-QĐ/TU");
        assertThat(take(SamplePapers.STANDING_COMMITTEE, LocalDate.of(2024, 1, 1)))
                .isEqualTo("01-QĐ/TU");
    }

    @Test
    void kindsIssuersAndSecretPapersHaveSeriesOfTheirOwn() {
        take(SamplePapers.PROVINCE, DAY);
        assertThat(registers
                        .take(SamplePapers.PROVINCE, "appointment.permissionAnswer", false, DAY)
                        .text())
                .isEqualTo("01/UBND-NC");
        assertThat(registers.take(SamplePapers.PROVINCE, DECISION, true, DAY).number())
                .isEqualTo(1);
        assertThat(take(SamplePapers.DEPARTMENT, DAY)).isEqualTo("01/QĐ-SNV");
        assertThat(registers.of("ubnd-tinh")).hasSize(3);
    }

    @Test
    void aRegisterListsItsNumbersPageByPage() {
        String register =
                registers.take(SamplePapers.PROVINCE, DECISION, false, DAY).registerId();
        take(SamplePapers.PROVINCE, DAY);
        take(SamplePapers.PROVINCE, DAY);
        var first = registers.entries(register, null, 2);
        var second = registers.entries(register, Cursor.decode(first.next()), 2);
        assertThat(first.items()).extracting(RegisterNumber::text).containsExactly("01/QĐ-UBND", "02/QĐ-UBND");
        assertThat(second.items()).extracting(RegisterNumber::number).containsExactly(3);
        assertThat(second.next()).isNull();
    }

    private String take(Issuer issuer, LocalDate day) {
        return registers.take(issuer, DECISION, false, day).text();
    }

    private static int result(Future<Integer> taken) {
        try {
            return taken.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
