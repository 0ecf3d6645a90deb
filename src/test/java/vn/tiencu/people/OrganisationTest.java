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
import vn.tiencu.kernel.Refused;

class OrganisationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = PeopleDatabase.TODAY;

    private final PeopleDatabase database = SmallProvince.build();
    private final Organisation organisation = database.bean(Organisation.class);

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> units(LocalDate on, @Nullable String kind, @Nullable String parent) {
        return organisation.units(on, kind, parent, null, 50).items().stream()
                .map(Unit::id)
                .toList();
    }

    private List<String> heirs(String unit, LocalDate on) {
        return organisation.heirs(unit, on).stream().map(Unit::id).toList();
    }

    private List<String> plannedFor(String post) {
        return organisation.plannedFor(organisation.post(post), TODAY).stream()
                .map(Person::id)
                .toList();
    }

    private List<String> plannedOnSite(String post) {
        return organisation.plannedOnSite(organisation.post(post), TODAY).stream()
                .map(Person::id)
                .toList();
    }

    private void plan(String... rows) {
        List<String> lines = new ArrayList<>(List.of(SmallProvince.PLANNING));
        lines.addAll(List.of(rows));
        database.load("planning", lines.toArray(String[]::new));
    }

    @Test
    void districtsVanishAndCommunesAppearOverNight() {
        assertThat(units(LAST_DAY, "DISTRICT", null)).containsExactly("cu-huyen-nghia-hanh");
        assertThat(units(LAST_DAY, "COMMUNE", null)).isEmpty();
        assertThat(units(REFORM, "DISTRICT", null)).isEmpty();
        assertThat(units(REFORM, "COMMUNE", "tinh-51")).containsExactly("xa-dinh-cuong", "xa-nghia-hanh");
    }

    @Test
    void unitsAreListedPageByPage() {
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            Page<Unit> page = organisation.units(REFORM, null, null, Cursor.decode(next), 2);
            page.items().forEach(unit -> all.add(unit.id()));
            next = page.next();
        } while (next != null);

        assertThat(all).containsExactlyElementsOf(units(REFORM, null, null)).hasSize(6);
    }

    @Test
    void anOldUnitSaysWhatHasBecomeOfIt() {
        assertThat(heirs("cu-huyen-nghia-hanh", LAST_DAY)).containsExactly("cu-huyen-nghia-hanh");
        assertThat(heirs("cu-huyen-nghia-hanh", REFORM)).containsExactly("xa-dinh-cuong", "xa-nghia-hanh");
        assertThat(heirs("tinh-cu-62", TODAY)).containsExactly("tinh-51");
        assertThat(organisation.successions("tinh-51"))
                .extracting(Unit.Succession::oldName)
                .containsExactly("Tỉnh Kon Tum", "Tỉnh Quảng Ngãi (cũ)");
    }

    @Test
    void anOldUnitIsStillFoundByItsId() {
        assertThat(organisation.getUnit("cu-huyen-nghia-hanh").period().to()).isEqualTo(LAST_DAY);
        assertThat(organisation.unit("no-such-unit")).isEmpty();
        assertThatThrownBy(() -> organisation.getUnit("no-such-unit")).isInstanceOf(Refused.class);
    }

    @Test
    void postsBelongToTheDaysOfTheUnit() {
        assertThat(organisation.posts("xa-nghia-hanh", LAST_DAY)).isEmpty();
        assertThat(organisation.posts("xa-nghia-hanh", REFORM)).hasSize(1);
        assertThat(organisation.posts("so-noi-vu", REFORM))
                .extracting(Post::title)
                .containsExactly("Giám đốc", "Phó Giám đốc");
        assertThat(organisation.posts(null, LAST_DAY, null, 50).items()).hasSize(5);
    }

    @Test
    void aPostIsFoundByItsWordsTypedWithoutTones() {
        assertThat(organisation
                        .postsNamed("pho giam noi vu", null, REFORM, null, 50)
                        .items())
                .extracting(Post::id)
                .containsExactly("so-noi-vu-pho-giam-doc");
        assertThat(organisation
                        .postsNamed("giám đốc", "so-noi-vu", REFORM, null, 50)
                        .items())
                .hasSize(2);
        assertThat(organisation.postsNamed("am doc", null, REFORM, null, 50).items())
                .isEmpty();
    }

    @Test
    void holdersAreThoseOfTheDayAndOfTheFunctionsAskedFor() {
        database.load(
                "holdings", SmallProvince.HOLDINGS, "cb-1,so-noi-vu-giam-doc,2025-03-01,2025-12-31,12-QĐ/TU,,false");

        assertThat(organisation.holders("so-noi-vu", LocalDate.of(2025, 12, 31), "HEAD", "DEPUTY"))
                .extracting(Holder::fullName)
                .containsExactly("Nguyễn Văn Đức");
        assertThat(organisation.holders("so-noi-vu", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(organisation.holders("so-noi-vu-phong-cong-chuc", TODAY, "STAFF"))
                .extracting(Holder::personId)
                .containsExactly("cb-3");
        assertThat(organisation.holdersOfPost("so-tai-chinh-pho-giam-doc", TODAY))
                .hasSize(1);
    }

    @Test
    void plannedForAPostAreThosePlannedForItOrAnEquivalentOrHigherOne() {
        plan(
                "cb-2,so-noi-vu-pho-giam-doc,2025-2030,2025-09-01,,1",
                "cb-3,so-noi-vu-phong-cong-chuc-truong-phong,2025-2030,2025-09-01,,1",
                "cb-4,so-noi-vu-giam-doc,2025-2030,2025-09-01,,1");

        assertThat(plannedFor("so-noi-vu-pho-giam-doc")).containsExactly("cb-4", "cb-2");
        assertThat(plannedFor("so-tai-chinh-pho-giam-doc")).containsExactly("cb-4", "cb-2");
        assertThat(plannedFor("so-noi-vu-phong-cong-chuc-truong-phong")).containsExactly("cb-4", "cb-2", "cb-3");
    }

    @Test
    void theOnSiteSourceWorksInTheBodyOfThePost() {
        plan("cb-2,so-noi-vu-pho-giam-doc,2025-2030,2025-09-01,,1", "cb-4,so-noi-vu-giam-doc,2025-2030,2025-09-01,,1");

        assertThat(plannedOnSite("so-noi-vu-pho-giam-doc")).containsExactly("cb-2");
        assertThat(plannedOnSite("so-noi-vu-phong-cong-chuc-truong-phong")).containsExactly("cb-2");
        assertThat(plannedOnSite("so-tai-chinh-pho-giam-doc")).containsExactly("cb-4");
    }

    @Test
    void aPlanningCountsFromApprovalUntilRemovalOrTheEndOfItsTerm() {
        plan(
                "cb-1,so-noi-vu-pho-giam-doc,2020-2025,2021-01-01,,1",
                "cb-2,so-noi-vu-pho-giam-doc,2025-2030,2025-09-01,2026-03-02,1",
                "cb-3,so-noi-vu-pho-giam-doc,2025-2030,2026-03-02,,1");

        assertThat(plannedFor("so-noi-vu-pho-giam-doc")).containsExactly("cb-3");
        People people = database.bean(People.class);
        assertThat(people.recordOf("cb-2").plannings().get(0).holdsOn(TODAY)).isFalse();
        assertThat(people.recordOf("cb-2").plannings().get(0).holdsOn(TODAY.minusDays(1)))
                .isTrue();
        assertThat(people.recordOf("cb-1").plannings().get(0).holdsOn(TODAY)).isFalse();
    }
}
