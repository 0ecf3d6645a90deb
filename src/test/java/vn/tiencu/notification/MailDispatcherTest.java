package vn.tiencu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.notification.NotificationHouse.LEADERSHIP;
import static vn.tiencu.notification.NotificationHouse.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskReminder.Stage;
import vn.tiencu.identity.Accounts;
import vn.tiencu.notification.store.OutboxRows;

/** Mails leave the outbox once, whatever the mail server does. */
@ExtendWith(OutputCaptureExtension.class)
class MailDispatcherTest {

    private NotificationHouse house;
    private GreenMail server;

    @BeforeEach
    void open() {
        house = NotificationHouse.inMemory();
        serve(0);
        house.sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        server.stop();
        house.close();
    }

    private void serve(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Test
    void everyRecipientGetsOneMailOfTheirOwn() throws Exception {
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, null));
        dispatch();
        dispatch();
        house.pass(Duration.ofHours(5));
        dispatch();
        assertThat(receivers()).containsExactly("noivu.giamdoc@tiencu.example", "noivu.phogiamdoc@tiencu.example");
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("[BN-2026-000001] Sắp hết hạn: Ký tờ trình đề nghị bổ nhiệm");
        assertThat((String) mail.getContent()).contains("Công việc sau đây sắp hết hạn.", "This task is due soon.");
        assertThat(mail.getFrom()[0].toString()).contains("<tien-cu@tiencu.tinh51.example>");
    }

    @Test
    void aTimerThatFiresAgainMailsNothingAgain() {
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
        dispatch();
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
        dispatch();
        assertThat(receivers()).containsExactly("noivu.giamdoc@tiencu.example");
    }

    @Test
    void whatADeadServerDidNotTakeIsTriedAgainLater(CapturedOutput log) throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
        dispatch();
        assertThat(failures()).containsExactly("1 ConnectException");
        assertThat(log.toString()).contains("was not mailed").doesNotContain("noivu", "tiencu.example");
        serve(port);
        dispatch();
        assertThat(receivers()).as("before its time").isEmpty();
        house.pass(Duration.ofMinutes(1));
        dispatch();
        assertThat(receivers()).containsExactly("noivu.giamdoc@tiencu.example");
        assertThat(failures()).containsExactly("2 null");
    }

    @Test
    void aMessageThatADeadNodeHadTakenIsMailedWhenItsLeaseEnds() throws Exception {
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
        var now = house.bean(HouseClock.class).now();
        var rows = house.bean(OutboxRows.class);
        var taken = house.transaction().execute(status -> rows.take(now, now.plus(Duration.ofMinutes(10))));
        dispatch();
        assertThat(receivers()).isEmpty();
        house.pass(Duration.ofMinutes(10));
        dispatch();
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo("<" + taken.orElseThrow().id() + "@tiencu.tinh51.example>");
    }

    @Test
    void aReminderOlderThanThreeDaysIsGivenUp() {
        house.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
        house.pass(Duration.ofDays(4));
        dispatch();
        assertThat(receivers()).isEmpty();
        assertThat(house.bean(Notices.class).unread("noivu.giamdoc")).isEqualTo(1);
    }

    @Test
    void anAccountWithoutAnAddressReadsInTheApplicationOnly() {
        house.bean(Accounts.class).changeMailAddress("noivu.giamdoc", null);
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, null));
        dispatch();
        assertThat(receivers()).containsExactly("noivu.phogiamdoc@tiencu.example");
        assertThat(house.bean(Notices.class).unread("noivu.giamdoc")).isEqualTo(1);
    }

    @Test
    void withoutAMailServerMessagesStayAndAreShown(CapturedOutput log) {
        try (NotificationHouse quiet = NotificationHouse.withoutMailServer()) {
            assertThat(log).contains("No mail server is named");
            quiet.fire(reminder(Stage.ESCALATE, "t1", LEADERSHIP, null));
            quiet.bean(MailDispatcher.class).dispatch();
            var shown = quiet.bean(Notices.class).of("noivu.giamdoc", null, 10).items();
            assertThat(shown).singleElement().matches(each -> each.mailedAt() == null && !each.read());
        }
    }

    @Test
    void severalNodesShareTheOutboxAndMailEachMessageOnce() throws Exception {
        for (int task = 0; task < 15; task++) {
            house.fire(reminder(Stage.REMIND, "t" + task, LEADERSHIP, null));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> node = () -> {
                node().dispatch();
                return true;
            };
            for (var done : nodes.invokeAll(Collections.nCopies(4, node))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(receivers()).hasSize(30);
        assertThat(messageIds()).doesNotHaveDuplicates().hasSize(30);
    }

    private MailDispatcher node() {
        return new MailDispatcher(
                house.bean(MailPost.class),
                house.bean(OutboxRows.class),
                house.bean(HouseClock.class),
                house.bean(PlatformTransactionManager.class));
    }

    private void dispatch() {
        house.bean(MailDispatcher.class).dispatch();
    }

    private List<String> receivers() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailDispatcherTest::receiver)
                .sorted()
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> messageIds() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private List<String> failures() {
        return house.bean(JdbcClient.class)
                .sql("SELECT attempts, last_failure FROM notification_message")
                .query((row, index) -> row.getInt(1) + " " + row.getString(2))
                .list();
    }
}
