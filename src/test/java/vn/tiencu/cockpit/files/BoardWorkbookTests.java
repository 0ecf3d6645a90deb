package vn.tiencu.cockpit.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.WholeHouse;
import vn.tiencu.cockpit.files.BoardSheet.SheetColumn;

/** What somebody typed into a name is never taken for a formula. */
@WholeHouse
class BoardWorkbookTests {

    private static final List<String> EVIL =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0", "\t=1");

    @Autowired
    private BoardWorkbook workbook;

    @Test
    void textsStayTextsNumbersNumbersAndDaysDays() throws IOException {
        List<SheetColumn> columns =
                List.of(new SheetColumn("name", 10), new SheetColumn("due", 10), new SheetColumn("dueOn", 10));
        var rows = EVIL.stream()
                .map(each -> Arrays.<Object>asList(each, 7, LocalDate.of(2026, 11, 20)))
                .toList();
        byte[] written = workbook.write(new BoardSheet("cockpit.sheet.due", columns, rows));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            for (int at = 0; at < EVIL.size(); at++) {
                Row row = book.getSheetAt(0).getRow(at + 1);
                assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(EVIL.get(at));
                assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(7);
                assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            }
        }
    }
}
