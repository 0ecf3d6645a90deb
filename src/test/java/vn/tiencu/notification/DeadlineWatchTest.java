package vn.tiencu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static vn.tiencu.notification.NotificationHouse.CLERKS;
import static vn.tiencu.notification.NotificationHouse.LEADERSHIP;
import static vn.tiencu.notification.NotificationHouse.reminder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.tiencu.engine.TaskReminder.Stage;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Bodies;

/** Who is told what about a deadline. */
class DeadlineWatchTest {

    private NotificationHouse house;

    @BeforeEach
    void open() {
        house = NotificationHouse.inMemory();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void allMembersAreRemindedOfATaskThatNobodyHasTaken() {
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, null));
        assertThat(told()).containsExactly("noivu.giamdoc DUE_SOON", "noivu.phogiamdoc DUE_SOON");
        verifyNoInteractions(notes());
    }

    @Test
    void onlyTheHolderIsRemindedOfATakenTask() {
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, "noivu.phogiamdoc"));
        assertThat(told()).containsExactly("noivu.phogiamdoc DUE_SOON");
    }

    @Test
    void aHolderWhoseAccountWasClosedIsReplacedByTheBody() {
        house.bean(Accounts.class).enable("noivu.phogiamdoc", false);
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, "noivu.phogiamdoc"));
        assertThat(told()).containsExactly("noivu.giamdoc DUE_SOON");
    }

    @Test
    void atTheDueHourHeadAndHolderAreToldAndTheTaskSaysSo() {
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, "noivu.phogiamdoc"));
        assertThat(told()).containsExactly("noivu.giamdoc OVERDUE_TO_HEAD", "noivu.phogiamdoc OVERDUE");
        assertThat(note())
                .isEqualTo("Đã báo cáo người đứng đầu Tập thể lãnh đạo Sở Nội vụ:"
                        + " công việc hết hạn lúc 24:00 ngày 05/12/2026 mà chưa hoàn thành.");
    }

    @Test
    void aHeadWhoHoldsTheTaskIsToldOnce() {
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, "noivu.giamdoc"));
        assertThat(told()).containsExactly("noivu.giamdoc OVERDUE_TO_HEAD");
    }

    @Test
    void withoutAnAccountOfTheHeadAllMembersAreTold() {
        house.fire(reminder(Stage.ESCALATE, "t1", CLERKS, null));
        assertThat(told()).containsExactly("noivu.vanthu OVERDUE_TO_MEMBERS");
        assertThat(note()).contains("Văn thư Sở Nội vụ (người đứng đầu chưa có tài khoản)");
    }

    @Test
    void whenNobodyCanBeToldTheTaskSaysSo() {
        house.bean(Accounts.class).enable("noivu.vanthu", false);
        house.fire(reminder(Stage.ESCALATE, "t1", CLERKS, null));
        assertThat(told()).isEmpty();
        assertThat(note()).startsWith("Chưa báo cáo được người đứng đầu Văn thư Sở Nội vụ");
    }

    @Test
    void aWorkingDayLaterTheOrganisationBoardIsTold() {
        house.fire(reminder(Stage.ALERT_BOARD, "t1", LEADERSHIP, "noivu.phogiamdoc"));
        assertThat(told()).containsExactly("bantochuc.theodoi OVERDUE_TO_BOARD", "bantochuc.truong OVERDUE_TO_BOARD");
        assertThat(note()).startsWith("Đã báo cáo Ban Tổ chức Tỉnh ủy: công việc giao cho Tập thể lãnh đạo Sở Nội vụ");
    }

    @Test
    void someoneSeatedYesterdayIsNoLongerTold() {
        house.bean(Bodies.class)
                .unseat(
                        Bodies.ORGANISATION_BOARD,
                        "cb-0102",
                        NotificationHouse.DUE.toLocalDate().minusDays(1));
        house.fire(reminder(Stage.ALERT_BOARD, "t1", LEADERSHIP, null));
        assertThat(told()).containsExactly("bantochuc.truong OVERDUE_TO_BOARD");
    }

    @Test
    void aTimerThatFiresAgainTellsAndNotesNothingTwice() {
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
        assertThat(told()).containsExactly("noivu.giamdoc OVERDUE_TO_HEAD");
        verify(notes()).note(eq("t1"), any());
        verifyNoMoreInteractions(notes());
    }

    @Test
    void whenTheTimersStepIsTakenBackNothingIsStored() {
        house.transaction().executeWithoutResult(status -> {
            house.publish(reminder(Stage.REMIND, "t1", LEADERSHIP, null));
            assertThat(told()).hasSize(2);
            status.setRollbackOnly();
        });
        assertThat(told()).isEmpty();
    }

    @Test
    void outsideTheTimersTransactionNothingIsTaken() {
        assertThatThrownBy(() -> house.publish(reminder(Stage.REMIND, "t1", LEADERSHIP, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aMessageSaysInBothLanguagesWhatIsDueWhereAndWhen() {
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, null));
        Notice notice =
                house.bean(Notices.class).of("noivu.giamdoc", null, 1).items().get(0);
        assertThat(notice.subject()).isEqualTo("[BN-2026-000001] Sắp hết hạn: Ký tờ trình đề nghị bổ nhiệm");
        assertThat(notice.text())
                .contains("Hồ sơ: BN-2026-000001\nCông việc: Ký tờ trình đề nghị bổ nhiệm\n")
                .contains("Tập thể được giao: Tập thể lãnh đạo Sở Nội vụ\n")
                .contains("Hạn hoàn thành: 24:00 ngày 05/12/2026 (giờ Việt Nam)\n")
                .contains("Given to: Leadership of the Department of Home Affairs\nDue: 24:00 on 05/12/2026")
                .contains("https://tiencu.tinh51.example/camunda/app/tasklist/#/?task=t1\n")
                .doesNotContain("{")
                .doesNotContain("notification.");
    }

    @Test
    void noMessageNamesAPerson() throws IOException {
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, "noivu.phogiamdoc"));
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, "noivu.phogiamdoc"));
        house.fire(reminder(Stage.ESCALATE, "t2", CLERKS, null));
        house.fire(reminder(Stage.ALERT_BOARD, "t1", LEADERSHIP, "noivu.phogiamdoc"));
        String all = String.join("\n", column("subject")) + String.join("\n", column("body_text"));
        assertThat(all).doesNotContainPattern("cb-\\d{4}").doesNotContain("noivu.", "bantochuc.");
        assertThat(namesOfTheProvince()).isNotEmpty().noneMatch(all::contains);
    }

    private static List<String> namesOfTheProvince() throws IOException {
        String people = new ClassPathResource("seed/people.csv").getContentAsString(StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(people)).stream()
                .map(row -> row.get("family_name") + " " + row.get("middle_name") + " " + row.get("given_name"))
                .toList();
    }

    private List<String> told() {
        return house.bean(JdbcClient.class)
                .sql("SELECT recipient, kind FROM notification_message ORDER BY recipient")
                .query((row, index) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private List<String> column(String name) {
        return house.bean(JdbcClient.class)
                .sql("SELECT " + name + " FROM notification_message")
                .query(String.class)
                .list();
    }

    private Tasks notes() {
        return house.bean(Tasks.class);
    }

    private String note() {
        ArgumentCaptor<String> said = ArgumentCaptor.forClass(String.class);
        verify(notes()).note(any(), said.capture());
        return said.getValue();
    }
}
