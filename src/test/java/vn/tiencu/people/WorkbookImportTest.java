package vn.tiencu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Imports.Count;
import vn.tiencu.people.Imports.Upload;

class WorkbookImportTest {

    private static final String PERSON =
            "cb-5,Đinh,Thị,Ưng,1990-05-06,FEMALE,Hrê,Sơn Hà,UNIVERSITY,Luật,,,2014-01-01,,";
    private static final String HELD = "cb-5,so-noi-vu-pho-giam-doc,2025-03-01,,14-QĐ/TU,2030-02-28,false";

    private final PeopleDatabase database = SmallProvince.build();
    private final Imports imports = database.bean(Imports.class);
    private final People people = database.bean(People.class);

    @AfterEach
    void close() {
        database.close();
    }

    private static byte[] workbook(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            fill.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Worksheet sheet(Workbook workbook, String name, String... lines) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < lines.length; row++) {
            List<String> cells = List.of(lines[row].split(",", -1));
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, cells.get(column));
            }
        }
        return sheet;
    }

    private Refused refused(@Nullable String kind, byte[] content) {
        long before = database.rows();
        Refused refused =
                catchThrowableOfType(Refused.class, () -> imports.run(new Upload("a.xlsx", content, kind, "test")));
        assertThat(refused).isNotNull();
        assertThat(database.rows()).isEqualTo(before);
        return refused;
    }

    @Test
    void aWorkbookGivesTheSameAsCsv() {
        database.load("people", SmallProvince.PEOPLE, PERSON);
        byte[] same = workbook(book -> sheet(book, "Tờ 1", SmallProvince.PEOPLE, PERSON));

        assertThat(imports.preview(new Upload("a.xlsx", same, "people", "me")))
                .containsExactly(new Count("people", 0, 0, 1));
    }

    @Test
    void cellsOfDatesNumbersAndTruthAreReadAsWhatTheyAre() {
        byte[] units = workbook(book -> {
            Worksheet sheet = sheet(book, "units", SmallProvince.UNITS, "so-y-te,Sở Y tế,DEPARTMENT,tinh-51");
            sheet.value(1, 4, LocalDate.of(2025, 3, 1));
            sheet.style(1, 4).format("dd/mm/yyyy").set();
            sheet.value(1, 6, "GRASSROOTS");
            sheet.value(1, 7, true);
            sheet.value(1, 8, 1500);
            sheet.value(1, 9, 202.0);
        });
        imports.run(new Upload("a.xlsx", units, null, "me"));

        Unit unit = database.bean(Organisation.class).getUnit("so-y-te");
        assertThat(unit.period().from()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(unit.hasSubunits()).isTrue();
        assertThat(unit.headcount()).isEqualTo(1500);
        assertThat(unit.source()).isEqualTo("202");
    }

    @Test
    void sheetsOfOneWorkbookMayReferToEachOther() {
        byte[] both = workbook(book -> {
            sheet(book, "holdings", SmallProvince.HOLDINGS, HELD);
            sheet(book, "people", SmallProvince.PEOPLE, PERSON);
        });

        assertThat(imports.run(new Upload("a.xlsx", both, null, "me")).counts())
                .containsExactly(new Count("people", 1, 0, 0), new Count("holdings", 1, 0, 0));
        assertThat(people.recordOf("cb-5").holdings()).hasSize(1);
    }

    @Test
    void errorsNameTheSheet() {
        byte[] wrong = workbook(book -> {
            sheet(book, "people", SmallProvince.PEOPLE, PERSON.replace("FEMALE", "NỮ"));
            sheet(book, "holdings", SmallProvince.HOLDINGS, HELD.replace("2025-03-01", ""));
        });

        assertThat(refused(null, wrong).refusals())
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly("people.rows[2].sex badChoice", "holdings.rows[2].from_date missing");
    }

    @Test
    void aFormulaIsRefusedAndATextThatLooksLikeOneIsATextOnly() {
        byte[] formula = workbook(
                book -> sheet(book, "people", SmallProvince.PEOPLE, PERSON).formula(1, 3, "CONCATENATE(\"a\",\"b\")"));
        assertThat(refused("people", formula).refusals().get(0).code()).isEqualTo("formula");

        byte[] text = workbook(
                book -> sheet(book, "people", SmallProvince.PEOPLE, PERSON).value(1, 7, "=HYPERLINK(\"x\")"));
        imports.run(new Upload("a.xlsx", text, "people", "me"));
        assertThat(people.get("cb-5").hometown()).isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void sheetsMustBeNamedAfterKindsOrBeTheOnlyOne() {
        byte[] other = workbook(book -> sheet(book, "Tờ 1", SmallProvince.PEOPLE, PERSON));
        byte[] two = workbook(book -> {
            sheet(book, "people", SmallProvince.PEOPLE, PERSON);
            sheet(book, "holdings", SmallProvince.HOLDINGS);
        });

        assertMalformed(refused(null, other), "people.import.unknownSheet");
        assertMalformed(refused("people", two), "api.table.severalSheets");
    }

    @Test
    void whatOnlyLooksLikeAWorkbookIsRefused() {
        byte[] whole = workbook(book -> sheet(book, "people", SmallProvince.PEOPLE, PERSON));
        byte[] torn = Arrays.copyOf(whole, whole.length / 2);

        assertMalformed(refused("people", torn), "api.table.badWorkbook");
        assertMalformed(refused("people", zip("a.txt", 10)), "api.table.badWorkbook");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsRead() {
        assertMalformed(refused("people", zip("xl/sharedStrings.xml", 200)), "api.table.unpacksTooGreat");
    }

    @Test
    void aRowThatReachesTooFarToTheRightIsRefused() {
        byte[] wide = workbook(
                book -> sheet(book, "people", SmallProvince.PEOPLE, PERSON).value(1, 16_000, "x"));

        assertMalformed(refused("people", wide), "api.table.tooManyColumns");
    }

    private static void assertMalformed(Refused refused, String key) {
        assertThat(refused.kind()).isEqualTo(Refused.Kind.MALFORMED);
        assertThat(refused.refusals().get(0).message().key()).isEqualTo(key);
    }

    private static byte[] zip(String name, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1024 * 1024];
            for (int written = 0; written < megabytes; written++) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
