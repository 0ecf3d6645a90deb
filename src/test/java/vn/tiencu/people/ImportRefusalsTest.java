package vn.tiencu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Imports.Upload;

/** Every kind of error, as a table: the row, the column and the reason that are named, and nothing stored. */
class ImportRefusalsTest {

    private static final String GOOD = "cb-9,Hồ,,Quý,1990-01-01,MALE,,,,,,,,,";
    private static PeopleDatabase database;

    @BeforeAll
    static void build() {
        database = SmallProvince.build();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Refused refused(@Nullable String kind, byte[] content) {
        long before = database.rows();
        Refused refused = catchThrowableOfType(
                Refused.class, () -> database.bean(Imports.class).run(new Upload("tệp.csv", content, kind, "test")));
        assertThat(refused).as("the file is refused").isNotNull();
        assertThat(database.rows()).as("nothing is stored").isEqualTo(before);
        refused.refusals().forEach(ImportRefusalsTest::assertReadableInBothLanguages);
        return refused;
    }

    private static void assertReadableInBothLanguages(Refusal refusal) {
        Texts texts = database.bean(Texts.class);
        String vietnamese = texts.in(Texts.VIETNAMESE, refusal.message());
        String english = texts.in(Locale.ENGLISH, refusal.message());
        assertThat(vietnamese).doesNotContain("{").isNotEqualTo(english);
        assertThat(english).doesNotContain("{");
    }

    private static List<String> wrong(String kind, String... lines) {
        Refused refused = refused(kind, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.RULES);
        return refused.refusals().stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            cb-8,,,Quý,1990-01-01,MALE,,,,,,,,,                       | rows[3].family_name missing
            cb-8,Hồ,,Quý,01/02/1990,MALE,,,,,,,,,                     | rows[3].birth_date badDate
            cb-8,Hồ,,Quý,1990-02-30,MALE,,,,,,,,,                     | rows[3].birth_date impossibleDate
            cb-8,Hồ,,Quý,2023-02-29,MALE,,,,,,,,,                     | rows[3].birth_date impossibleDate
            cb-8,Hồ,,Quý,2090-01-01,MALE,,,,,,,,,                     | rows[3].birth_date futureDate
            cb-8,Hồ,,Quý,0190-01-01,MALE,,,,,,,,,                     | rows[3].birth_date dateOutOfRange
            cb-8,Hồ,,Quý,1990-01-01,MALE,,,,,,,1989-12-31,,           | rows[3].service_started_on endBeforeBegin
            cb-8,Hồ,,Quý,1990-01-01,MALE,,,,,,1980-01-01,,,           | rows[3].party_joined_on endBeforeBegin
            cb-8,Hồ,,Quý,1990-01-01,MALE,,,,,,,2015-01-01,2010-01-01, | rows[3].retirement_date endBeforeBegin
            cb-8,Hồ,,Quý,1990-01-01,NAM,,,,,,,,,                      | rows[3].sex badChoice
            cb-8,Hồ,,Quý,1990-01-01,MALE,,,ĐẠI HỌC,,,,,,              | rows[3].education_level badChoice
            CB 8,Hồ,,Quý,1990-01-01,MALE,,,,,,,,,                     | rows[3].person_id badId
            cb-9,Hồ,,Quy,1990-01-01,MALE,,,,,,,,,                     | rows[3].person_id twice
            cb-8,Hồ,,Quý,1990-01-01,MALE,,,,,,,,,,thừa                | rows[3] tooManyCells
            cb-8,Hồ,,Q\u0007uý,1990-01-01,MALE,,,,,,,,,               | rows[3].given_name controlCharacter
            cb-8,Hồ,,Q\u202Euý,1990-01-01,MALE,,,,,,,,,               | rows[3].given_name controlCharacter
            cb-8,Hồ,,Quýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýýý,,MALE,,,,,,,,, | rows[3].given_name tooLong
            """)
    void aPersonWithAnError(String row, String expected) {
        assertThat(wrong("people", SmallProvince.PEOPLE, GOOD, row)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            units       | a,A,DEPARTMENT,no-such,2025-01-01,,NONE,true,,              | rows[2].parent_id unknownReference
            units       | a,A,DEPARTMENT,a,2025-01-01,,NONE,true,,                    | rows[2].parent_id refersToItself
            units       | a,A,DEPARTMENT,,2025-01-01,2024-12-31,NONE,true,,           | rows[2].valid_to endBeforeBegin
            units       | a,A,DEPARTMENT,,2025-01-01,,NONE,có,,                       | rows[2].has_subunits badFlag
            units       | a,A,DEPARTMENT,,2025-01-01,,NONE,true,-3,                   | rows[2].headcount badNumber
            units       | a,A,DEPARTMENT,,2025-01-01,,NONE,true,1000001,              | rows[2].headcount tooGreat
            units       | so-noi-vu,Sở,DEPARTMENT,so-noi-vu-phong-cong-chuc,2025-03-01,,NONE,true,, | rows[2].parent_id parentLoop
            successions | so-noi-vu,so-noi-vu,2025-01-01,                             | rows[2].new_unit_id refersToItself
            posts       | p,no-such,Giám đốc,HEAD,60,BTV,false,1,2025-01-01,          | rows[2].unit_id unknownReference
            posts       | p,so-noi-vu,Giám đốc,BOSS,60,BTV,false,1,2025-01-01,        | rows[2].function badChoice
            holdings    | cb-77,so-noi-vu-giam-doc,2025-03-01,,,,false                | rows[2].person_id unknownReference
            holdings    | cb-1,no-such-post,2025-03-01,,,,false                       | rows[2].post_id unknownReference
            holdings    | cb-1,so-noi-vu-giam-doc,2025-03-01,2025-02-01,,,false       | rows[2].to_date endBeforeBegin
            holdings    | cb-1,so-noi-vu-giam-doc,2025-03-01,,,2025-01-01,false       | rows[2].term_ends_on endBeforeBegin
            planning    | cb-1,so-noi-vu-giam-doc,2025,2025-03-01,,                   | rows[2].term badYears
            planning    | cb-1,so-noi-vu-giam-doc,2030-2025,2025-03-01,,              | rows[2].term badYears
            planning    | cb-1,so-noi-vu-giam-doc,2025-2030,2026-03-03,,              | rows[2].approved_on futureDate
            ratings     | cb-1,2027,GOOD,                                             | rows[2].rating_year badRatingYear
            ratings     | cb-1,1950,GOOD,                                             | rows[2].rating_year badRatingYear
            disciplines | cb-1,WARNING,2025-01-01,2024-01-01,,false                   | rows[2].ends_on endBeforeBegin
            open_cases  | cb-1,INVESTIGATION,2025-05-01,2025-04-01,                   | rows[2].closed_on endBeforeBegin
            papers      | cb-1,HEALTH_CERTIFICATE,2025-05-01,COMPLETE,                | rows[2].result badChoice
            trainings   | cb-1,Lớp 1,2025-05-01,                                      | rows[2].programme badCode
            """)
    void aRowOfAnotherKindWithAnError(String kind, String row, String expected) {
        assertThat(wrong(kind, heading(kind), row)).containsExactly(expected);
    }

    private static String heading(String kind) {
        return switch (kind) {
            case "units" -> SmallProvince.UNITS;
            case "successions" -> SmallProvince.SUCCESSIONS;
            case "posts" -> SmallProvince.POSTS;
            case "holdings" -> SmallProvince.HOLDINGS;
            case "planning" -> SmallProvince.PLANNING;
            case "ratings" -> "person_id,rating_year,grade,decided_on";
            case "disciplines" -> SmallProvince.DISCIPLINES;
            case "open_cases" -> SmallProvince.OPEN_CASES;
            case "papers" -> "person_id,kind,issued_on,result,document_number";
            default -> "person_id,programme,completed_on,certificate";
        };
    }

    @Test
    void headingsMustBeThoseOfTheKind() {
        assertThat(wrong("successions", "old_unit_id,new_unit_id,note,on_date,on_date", "a,b,c,2025-01-01,2025-01-01"))
                .containsExactlyInAnyOrder(
                        "rows[1] unknownColumn", "rows[1].on_date repeatedColumn", "rows[1].source missingColumn");
        assertThat(wrong("successions", "", " ")).containsExactly("rows[1] empty");
    }

    @Test
    void allErrorsAreNamedAtOnceInTheOrderOfTheFile() {
        assertThat(wrong(
                        "people",
                        SmallProvince.PEOPLE,
                        "cb-8,Hồ,,,1990-02-30,X,,,,,,,,,",
                        GOOD,
                        "cb-7,,,B,,MALE,,,,,,,,,"))
                .containsExactly(
                        "rows[2].given_name missing",
                        "rows[2].birth_date impossibleDate",
                        "rows[2].sex badChoice",
                        "rows[4].family_name missing");
    }

    @Test
    void aLineIsCountedAsAnEditorShowsIt() {
        assertThat(wrong(
                        "open_cases",
                        SmallProvince.OPEN_CASES,
                        "",
                        "cb-1,INVESTIGATION,2025-05-01,,\"hai\ndòng\"",
                        "cb-1,X,,,"))
                .containsExactly(
                        "rows[3].note controlCharacter", "rows[5].kind badChoice", "rows[5].opened_on missing");
    }

    @Test
    void afterTwoHundredErrorsOnlyTheirNumberIsGiven() {
        String[] lines = new String[301];
        lines[0] = SmallProvince.SUCCESSIONS;
        for (int at = 1; at < lines.length; at++) {
            lines[at] = "a" + at + ",so-noi-vu,2025-13-01,";
        }
        List<String> wrong = wrong("successions", lines);

        assertThat(wrong).hasSize(201).endsWith("file moreErrors");
        assertThat(wrong.get(0)).startsWith("rows[2].");
    }

    @ParameterizedTest
    @CsvSource({"people,,api.table.badCsv", "ghosts,x,people.import.unknownKind", ",x,people.import.kindMissing"})
    void aFileThatIsNoSuchFileIsMalformed(@Nullable String kind, @Nullable String text, String expected) {
        byte[] content = (text == null ? SmallProvince.PEOPLE + "\n\"open" : text).getBytes(StandardCharsets.UTF_8);
        Refused refused = refused(kind, content);

        assertThat(refused.kind()).isEqualTo(Refused.Kind.MALFORMED);
        assertThat(refused.refusals().get(0).message().key()).isEqualTo(expected);
    }

    @Test
    void anotherCharacterSetIsMalformed() {
        Refused refused = refused("people", new byte[] {(byte) 0xC4, 'a'});

        assertThat(refused.refusals().get(0).message().key()).isEqualTo("api.table.notUtf8");
    }

    @Test
    void tooManyLinesAreMalformed() {
        Refused refused = refused("people", "\n".repeat(100_001).getBytes(StandardCharsets.UTF_8));

        assertThat(refused.refusals().get(0).message().key()).isEqualTo("api.table.tooManyLines");
    }
}
