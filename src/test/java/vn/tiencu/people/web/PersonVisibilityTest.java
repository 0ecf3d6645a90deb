package vn.tiencu.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PeopleDatabase;
import vn.tiencu.people.SmallProvince;
import vn.tiencu.people.web.PersonVisibility.Part;

class PersonVisibilityTest {

    private static PeopleDatabase database;
    private static PersonVisibility visibility;

    @BeforeAll
    static void build() {
        database = SmallProvince.build();
        Bodies bodies = mock();
        when(bodies.find(anyString())).thenAnswer(asked -> Optional.of(body(asked.getArgument(0))));
        visibility = new PersonVisibility(
                database.bean(People.class), database.bean(Organisation.class), bodies, PeopleDatabase.clock());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** A key such as leadership:so-noi-vu. */
    private static Body body(String key) {
        String[] parts = key.split(":");
        String kind = parts[0].toUpperCase(Locale.ROOT);
        return new Body(key, key, key, kind, parts.length > 1 ? parts[1] : null, Period.since(LocalDate.MIN));
    }

    /** cb-2 heads a division of so-noi-vu. */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OFFICER, -,    -,                                    false",
                "OFFICER, cb-4, -,                                    false",
                "OFFICER, cb-2, -,                                    true",
                "BOARD,   -,    -,                                    true",
                "MACHINE, -,    -,                                    true",
                "ADMIN,   -,    -,                                    false",
                "OFFICER, cb-1, leadership:so-noi-vu,                 true",
                "OFFICER, cb-1, personnel_office:so-noi-vu,           true",
                "OFFICER, cb-1, leadership:so-noi-vu-phong-cong-chuc, true",
                "OFFICER, cb-4, leadership:so-tai-chinh,              false",
                "OFFICER, cb-4, clerk:so-noi-vu,                      false",
                "OFFICER, cb-4, party_committee:so-noi-vu,            false",
                "OFFICER, cb-4, standing_committee,                   false"
            })
    void whoSeesTheRecordOfAnOfficerOfADivision(
            String role, @Nullable String personId, @Nullable String body, boolean sees) {
        Caller caller = new Caller("someone", personId, body == null ? Set.of() : Set.of(body), Set.of(role));

        assertThat(visibility.maySee(caller, Part.RECORD, "cb-2")).isEqualTo(sees);
        assertThat(visibility.maySee(caller, Part.NAME_AND_POSTS, "cb-2")).isTrue();
    }
}
