package vn.tiencu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People.Filter;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecordChanged.What;

class PeopleTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 4, 1);
    private static final String DEPUTY = "so-noi-vu-pho-giam-doc";
    private static final String DIVISION_HEAD = "so-noi-vu-phong-cong-chuc-truong-phong";

    private final PeopleDatabase database = SmallProvince.build();
    private final People people = database.bean(People.class);

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> found(@Nullable String q, @Nullable String unit, @Nullable String post) {
        return people.list(new Filter(q, unit, post), null, 50).items().stream()
                .map(Person::fullName)
                .toList();
    }

    private static Appointed decision(String post, boolean concurrent) {
        return new Appointed("cb-2", post, BEGIN, LocalDate.of(2031, 3, 31), "77-QĐ/TU", concurrent);
    }

    private List<Holding> held() {
        return people.recordOf("cb-2").holdings();
    }

    @Test
    void peopleAreListedByGivenName() {
        assertThat(found(null, null, null))
                .containsExactly("Phạm Minh An", "Trần Thị Ánh", "Lê Dũng", "Nguyễn Văn Đức");
    }

    @Test
    void ducFindsDuc() {
        assertThat(found("duc", null, null)).containsExactly("Nguyễn Văn Đức");
        assertThat(found("Tran thi a", null, null)).containsExactly("Trần Thị Ánh");
        assertThat(found("%", null, null)).isEmpty();
        assertThat(found("  ", null, null)).hasSize(4);
    }

    @Test
    void peopleAreFoundByUnitAndPostOfToday() {
        assertThat(found(null, "so-noi-vu-phong-cong-chuc", null)).containsExactly("Trần Thị Ánh", "Lê Dũng");
        assertThat(found(null, null, DIVISION_HEAD)).containsExactly("Trần Thị Ánh");
        assertThat(found("dung", "so-tai-chinh", null)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            Page<Person> page = people.list(new Filter(null, null, null), Cursor.decode(next), 1);
            page.items().forEach(person -> all.add(person.id()));
            next = page.next();
        } while (next != null);

        assertThat(all).containsExactly("cb-4", "cb-2", "cb-3", "cb-1");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThatThrownBy(() -> people.list(new Filter(null, null, null), Cursor.of("2026-01-01"), 10))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.MALFORMED));
    }

    @Test
    void anUnknownPersonIsNotFound() {
        assertThatThrownBy(() -> people.get("cb-9"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void aNewPostEndsTheOldOneOnTheDayBefore() {
        people.recordAppointment(decision(DEPUTY, false));

        assertThat(held()).extracting(each -> each.post().id()).containsExactly(DEPUTY, DIVISION_HEAD);
        assertThat(held().get(0).period()).isEqualTo(Period.since(BEGIN));
        assertThat(held().get(0).termEndsOn()).isEqualTo(LocalDate.of(2031, 3, 31));
        assertThat(held().get(0).decisionNumber()).isEqualTo("77-QĐ/TU");
        assertThat(held().get(1).period().to()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(database.events).containsExactly(new PersonRecordChanged("cb-2", What.APPOINTED));
    }

    @Test
    void aConcurrentPostLeavesTheOldOneOpen() {
        people.recordAppointment(decision(DEPUTY, true));

        assertThat(held()).extracting(each -> each.period().to()).containsOnlyNulls();
    }

    @Test
    void anActingHolderBecomesTheHolder() {
        database.load("holdings", SmallProvince.HOLDINGS, "cb-2,so-noi-vu-pho-giam-doc,2026-01-01,,9/QĐ,,true");

        people.recordAppointment(decision(DEPUTY, true));

        assertThat(held()).extracting(each -> each.period().to()).containsExactly(null, BEGIN.minusDays(1), null);
    }

    @Test
    void enteringTheSameDecisionTwiceChangesNothing() {
        people.recordAppointment(decision(DEPUTY, false));
        people.recordAppointment(decision(DEPUTY, false));

        assertThat(held()).hasSize(2);
        assertThat(database.events).hasSize(1);
    }

    @Test
    void anotherDecisionForTheSamePostAndDayIsAConflict() {
        people.recordAppointment(decision(DEPUTY, false));

        assertRefused(Refused.Kind.CONFLICT, new Appointed("cb-2", DEPUTY, BEGIN, null, "78-QĐ/TU", false));
    }

    @Test
    void aDecisionBeforeTheOldPostBeganIsRefusedAndNothingIsStored() {
        LocalDate tooEarly = LocalDate.of(2025, 3, 1);

        assertRefused(Refused.Kind.RULES, new Appointed("cb-2", DEPUTY, tooEarly, null, "1", false));
        assertThat(held()).hasSize(1);
    }

    @Test
    void aPostThatDoesNotExistOnTheDayIsRefused() {
        LocalDate beforeReform = LocalDate.of(2025, 6, 30);

        assertRefused(
                Refused.Kind.RULES, new Appointed("cb-2", "xa-nghia-hanh-bi-thu", beforeReform, null, "1", false));
        assertRefused(Refused.Kind.NOT_FOUND, new Appointed("cb-2", "no-such-post", BEGIN, null, "1", false));
        assertRefused(Refused.Kind.NOT_FOUND, new Appointed("cb-9", DEPUTY, BEGIN, null, "1", false));
    }

    private void assertRefused(Refused.Kind kind, Appointed appointed) {
        assertThatThrownBy(() -> people.recordAppointment(appointed))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(kind));
    }
}
