package vn.tiencu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiencu.api.Cursor;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Imports.Count;
import vn.tiencu.people.Imports.PastImport;
import vn.tiencu.people.Imports.Upload;
import vn.tiencu.people.PersonRecordChanged.What;

class ImportsTest {

    private static final String CB_1 =
            "cb-1,Nguyễn,Văn,Đức,1975-02-03,MALE,Kinh,,MASTER,Luật,ADVANCED,2001-05-19,1998-09-01,2037-03-01,";

    private final PeopleDatabase database = SmallProvince.build();
    private final Imports imports = database.bean(Imports.class);
    private final People people = database.bean(People.class);

    @AfterEach
    void close() {
        database.close();
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void newRowsAreCreatedOthersUpdatedOrLeftAlone() {
        PastImport done = database.load(
                "people",
                SmallProvince.PEOPLE,
                CB_1,
                "cb-3,Lê,Anh,Dũng,1985-12-31,MALE,Kinh,,MASTER,Luật,INTERMEDIATE,,2009-01-01,,",
                "cb-5,Đinh,,Phong,,MALE,,,,,,,,,");

        assertThat(done.counts()).containsExactly(new Count("people", 1, 1, 1));
        assertThat(people.get("cb-3").fullName()).isEqualTo("Lê Anh Dũng");
        assertThat(people.list(new People.Filter("le anh", null, null), null, 10)
                        .items())
                .hasSize(1);
        assertThat(people.get("cb-5").birthDate()).isNull();
    }

    @Test
    void aPreviewCountsButStoresNothing() {
        byte[] content = bytes(SmallProvince.PEOPLE, "cb-5,Đinh,,Phong,,MALE,,,,,,,,,");

        assertThat(imports.preview(new Upload("a.csv", content, "people", "me")))
                .containsExactly(new Count("people", 1, 0, 0));
        assertThat(people.find("cb-5")).isEmpty();
        assertThat(imports.list(null, 50).items())
                .extracting(PastImport::fileName)
                .doesNotContain("a.csv");
    }

    @Test
    void wholeRecordsAreReadBack() {
        database.load(
                "ratings",
                "person_id,rating_year,grade,decided_on",
                "cb-1,2024,GOOD,",
                "cb-1,2025,EXCELLENT,2025-12-30");
        database.load(
                "papers",
                "person_id,kind,issued_on,result,document_number",
                "cb-1,HEALTH_CERTIFICATE,2026-01-05,FIT,12/GKSK");
        database.load(
                "trainings",
                "person_id,programme,completed_on,certificate",
                "cb-1,MANAGEMENT_DEPARTMENT,2024-05-05,CC-1");

        PersonRecord record = people.recordOf("cb-1");

        assertThat(record.ratings()).extracting(PersonRecord.Rating::year).containsExactly(2025, 2024);
        assertThat(record.papers())
                .containsExactly(
                        new PersonRecord.ProvenFact("HEALTH_CERTIFICATE", LocalDate.of(2026, 1, 5), "FIT", "12/GKSK"));
        assertThat(record.trainings()).hasSize(1);
        assertThat(record.holdings().get(0).post().rankNo()).isEqualTo(60);
    }

    @Test
    void disciplinesAndOpenCasesAreAnnouncedOnceEach() {
        String[] rows = {SmallProvince.DISCIPLINES, "cb-2,REPRIMAND,2026-01-05,2027-01-04,Vi phạm,false"};
        database.load("disciplines", rows);
        database.load("disciplines", rows);
        database.load("open_cases", SmallProvince.OPEN_CASES, "cb-3,INVESTIGATION,2026-02-01,,");

        assertThat(database.events)
                .containsExactly(
                        new PersonRecordChanged("cb-2", What.DISCIPLINE),
                        new PersonRecordChanged("cb-3", What.OPEN_CASE));
    }

    @Test
    void rowsOfOneFileMayReferToEachOther() {
        PastImport done = database.load(
                "units",
                SmallProvince.UNITS,
                "so-y-te-phong-a,Phòng A,DIVISION,so-y-te,2025-03-01,,NONE,false,,",
                "so-y-te,Sở Y tế,DEPARTMENT,tinh-51,2025-03-01,,GRASSROOTS,true,,");

        assertThat(done.counts()).containsExactly(new Count("units", 2, 0, 0));
    }

    @Test
    void namesKeepWhatLooksStrangeAndLoseOnlyTheirForm() {
        String decomposed = "Đu\u031B\u0301c";
        database.load(
                "people",
                SmallProvince.PEOPLE,
                "cb-6,\uD840\uDC00,=1+1,'OR''1'='1,,MALE,,,,,,,,,",
                "cb-7,Lê,," + decomposed + ",,MALE,,,,,,,,,");

        assertThat(people.get("cb-6").fullName()).isEqualTo("\uD840\uDC00 =1+1 'OR''1'='1");
        assertThat(people.get("cb-7").givenName()).isEqualTo("Đức");
    }

    @Test
    void aByteOrderMarkSemicolonsAndCapitalTruthAreUnderstood() {
        String heading = "\uFEFF" + SmallProvince.DISCIPLINES.replace(',', ';');
        PastImport done = database.load("disciplines", heading, "cb-1;WARNING;2020-01-01;2020-12-31;\"a;b\";FALSE");

        assertThat(done.counts()).containsExactly(new Count("disciplines", 1, 0, 0));
        assertThat(people.recordOf("cb-1").disciplines().get(0).reason()).isEqualTo("a;b");
    }

    @Test
    void pastImportsAreListedTheNewestFirstPageByPage() {
        PastImport done = database.load("people", SmallProvince.PEOPLE, CB_1);

        var first = imports.list(null, 4);
        var second = imports.list(Cursor.decode(first.next()), 4);

        assertThat(first.items()).hasSize(4);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThat(imports.get(done.id())).isEqualTo(done);
        assertThat(done.sha256()).hasSize(64);
        assertThat(done.by()).isEqualTo("test");
        assertThatThrownBy(() -> imports.get("no-such")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> imports.list(Cursor.of("nonsense"), 4)).isInstanceOf(Refused.class);
    }

    @Test
    void sixHundredPeopleWithTheirRecordsTakeLessThanTwoSeconds() {
        String[] someone = new String[601];
        String[] rated = new String[6001];
        someone[0] = SmallProvince.PEOPLE;
        rated[0] = "person_id,rating_year,grade,decided_on";
        for (int at = 1; at <= 600; at++) {
            someone[at] = "nv-" + at + ",Nguyễn,Văn,An,1980-01-01,MALE,,,,,,,,,";
            for (int year = 0; year < 10; year++) {
                rated[(at - 1) * 10 + year + 1] = "nv-" + at + "," + (2015 + year) + ",GOOD,";
            }
        }
        long begun = System.nanoTime();
        List<Count> counts = List.of(
                database.load("people", someone).counts().get(0),
                database.load("ratings", rated).counts().get(0));

        assertThat(counts).extracting(Count::created).containsExactly(600, 6000);
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
    }
}
