package vn.tiencu.conversion.lists.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.WholeHouse;
import vn.tiencu.conversion.lists.Positions;

/** A circular's list comes in whole or not at all, and a bad row is named; what a test brings in is taken back. */
@WholeHouse
@Transactional
class ListImportHttpTests {

    private static final String HEADINGS =
            "item,sector,order_no,heading,article,point,wording,least_months,most_months,valid_from,valid_to";

    @Autowired
    private MockMvc http;

    @Autowired
    private Positions positions;

    private ResultActions bringIn(String user, byte[] content, String query) throws Exception {
        return http.perform(multipart("/api/v1/conversion-positions/imports" + query)
                .file(new MockMultipartFile("file", "danh-muc.csv", "text/csv", content))
                .with(httpBasic(user, "demo"))
                .header("Accept-Language", "vi"));
    }

    private ResultActions rows(String... rows) throws Exception {
        String file = HEADINGS + "\n" + String.join("\n", rows) + "\n";
        return bringIn("bantochuc.truong", file.getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void theListThatTheProductBringsAlongChangesNothingWhenItComesAgain() throws Exception {
        byte[] seed = Files.readAllBytes(Path.of("src/main/resources/seed/conversion-positions.csv"));
        bringIn("bantochuc.truong", seed, "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(0))
                .andExpect(jsonPath("$.updated").value(0))
                .andExpect(jsonPath("$.unchanged").value(72));
    }

    @Test
    void theAnnexOfTheJusticeCircularIsBroughtInAsAWorkbook() throws Exception {
        bringIn("bantochuc.truong", workbook(), "?dryRun=true")
                .andExpect(jsonPath("$.created").value(1));
        assertThat(positions.list("JUSTICE", null)).isEmpty();
        bringIn("bantochuc.truong", workbook(), "")
                .andExpect(jsonPath("$.created").value(1));
        assertThat(positions.list("JUSTICE", null)).singleElement().satisfies(item -> {
            assertThat(item.wording()).isEqualTo("Đăng ký, quản lý hộ tịch");
            assertThat(item.validity().from()).hasToString("2023-10-07");
        });
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh mục");
            String[] headings = HEADINGS.split(",");
            Object[] cells = {
                "TP-1", "JUSTICE", 1, "", "Phụ lục", "1", "Đăng ký, quản lý hộ tịch", 60, 60, "2023-10-07", ""
            };
            for (int at = 0; at < headings.length; at++) {
                sheet.value(0, at, headings[at]);
                if (cells[at] instanceof Integer number) {
                    sheet.value(1, at, number);
                } else if (!cells[at].equals("")) {
                    sheet.value(1, at, cells[at].toString());
                }
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TP-2,LUAT,1,,Điều 1,1,Hộ tịch,60,60,2023-10-07,       | sector       | không có lĩnh vực “LUAT”",
                "TP-2,JUSTICE,1,,Điều 1,1,Hộ tịch,23,60,2023-10-07,    | least_months | 23 tháng nằm ngoài thời hạn từ 24 đến 60 tháng (Luật 36/2018/QH14, Điều 25.2)",
                "TP-2,JUSTICE,1,,Điều 1,1,Hộ tịch,60,61,2023-10-07,    | most_months  | 61 tháng nằm ngoài",
                "TP-2,JUSTICE,1,,Điều 1,1,Hộ tịch,60,48,2023-10-07,    | most_months  | nhỏ hơn thời hạn ngắn nhất 60",
                "TP-2,JUSTICE,1,,Điều 1,1,,60,60,2023-10-07,           | wording      | không được để trống",
                "TP-2,JUSTICE,1,,Điều 1,1,Hộ tịch,60,60,2023-02-30,    | valid_from   | không phải là ngày",
                "TP-2,JUSTICE,1,,Điều 1,1,Hộ tịch,60,60,2023-10-07,2022-01-01 | valid_to | đứng trước",
                "TP-1,JUSTICE,1,,Điều 1,1,Hộ tịch,60,60,2023-10-07,    | item         | đã có ở dòng 2",
                "TP-2,JUSTICE,mười,,Điều 1,1,Hộ tịch,60,60,2023-10-07, | order_no     | không phải là số"
            })
    void aBadRowIsNamedWithLineAndColumnAndNothingIsStored(String row, String column, String why) throws Exception {
        rows("TP-1,JUSTICE,1,,Điều 1,1,Hộ tịch,60,60,2023-10-07,", row)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[*].field", hasItem("rows[3]." + column)))
                .andExpect(jsonPath("$.violations[0].message", containsString("Dòng 3, cột " + column)))
                .andExpect(jsonPath("$.violations[0].message", containsString(why)));
        assertThat(positions.list("JUSTICE", null)).isEmpty();
    }

    @Test
    void onlyWhoKeepsTheListsBringsThemIn() throws Exception {
        bringIn("taichinh.tochuc1", HEADINGS.getBytes(StandardCharsets.UTF_8), "")
                .andExpect(status().isForbidden());
        bringIn("bantochuc.truong", HEADINGS.getBytes(StandardCharsets.UTF_8), "")
                .andExpect(status().isUnprocessableEntity());
        bringIn("bantochuc.truong", new byte[0], "").andExpect(status().isBadRequest());
    }

    @Test
    void listsAreReadByEveryone() throws Exception {
        ask("taichinh.tochuc1", "?sector=INSPECTION_2014&on=2021-11-19").andExpect(jsonPath("$.items", hasSize(8)));
        ask("taichinh.tochuc1", "?sector=INSPECTION_2014&on=2021-11-20").andExpect(jsonPath("$.items", hasSize(0)));
        ask("integration", "/sectors")
                .andExpect(jsonPath("$.items", hasSize(10)))
                .andExpect(jsonPath(
                        "$.items[?(@.sector=='JUSTICE')].annex", hasItem(containsString("không có trong bản văn"))));
    }

    private ResultActions ask(String user, String query) throws Exception {
        return http.perform(get("/api/v1/conversion-positions" + query).with(httpBasic(user, "demo")));
    }
}
