package vn.tiencu.documents;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.PaperRequest.Signatory;

/** One invented paper of every kind, in the form of the body that would issue it. */
public final class SamplePapers {

    public static final Issuer DEPARTMENT = new Issuer(
            "to-chuc-so-noi-vu", Style.STATE, "UBND TỈNH QUẢNG NGÃI", "SỞ NỘI VỤ", "Quảng Ngãi", "SNV", "TCCB");
    public static final Issuer PROVINCE = new Issuer(
            "ubnd-tinh", Style.STATE, null, "ỦY BAN NHÂN DÂN TỈNH\u00a0QUẢNG\u00a0NGÃI", "Quảng Ngãi", "UBND", "NC");
    public static final Issuer STANDING_COMMITTEE =
            new Issuer("ban-thuong-vu", Style.PARTY, null, "TỈNH ỦY QUẢNG NGÃI", "Quảng Ngãi", "TU", null);
    public static final Issuer BOARD =
            new Issuer("ban-to-chuc", Style.PARTY, "TỈNH ỦY QUẢNG NGÃI", "BAN TỔ CHỨC", "Quảng Ngãi", "BTCTU", null);
    private static final Signatory DIRECTOR = new Signatory(List.of("GIÁM ĐỐC"), "Nguyễn Văn Đức");
    private static final Signatory SECRETARY = new Signatory(List.of("T/M BAN THƯỜNG VỤ", "BÍ THƯ"), "Hồ Thị Thu Thủy");
    private static final Signatory BOARD_DEPUTY =
            new Signatory(List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "Lê Văn Quý");
    private static final Signatory CHAIR = new Signatory(List.of("CHỦ TỊCH"), "Phan Thái Bình An");
    private static final String ABOUT = "bổ nhiệm Phó Giám đốc Sở Nội vụ";

    private SamplePapers() {}

    public static Map<String, PaperRequest> all() {
        Map<String, PaperRequest> all = new LinkedHashMap<>();
        all.put(
                "permissionRequest",
                of(
                        "permissionRequest",
                        "permissionRequest",
                        DEPARTMENT,
                        "về việc xin chủ trương " + ABOUT,
                        DIRECTOR,
                        "Ban Thường vụ Tỉnh ủy"));
        all.put(
                "permissionAnswer",
                of(
                        "permissionAnswer",
                        "permissionAnswer",
                        STANDING_COMMITTEE,
                        "về chủ trương " + ABOUT,
                        SECRETARY,
                        "Tập thể lãnh đạo, cấp ủy Sở Nội vụ"));
        all.put(
                "permissionRefusal",
                of("permissionAnswer", "permissionRefusal", PROVINCE, "chủ trương " + ABOUT, CHAIR, "Sở Nội vụ"));
        all.put(
                "meetingMinutesStep1",
                of(
                        "meetingMinutesStep1",
                        "meetingMinutesStep1",
                        DEPARTMENT,
                        "hội nghị tập thể lãnh đạo (lần 1) " + ABOUT,
                        null));
        all.put(
                "meetingMinutesStep2",
                of(
                        "meetingMinutesStep2",
                        "meetingMinutesStep2",
                        DEPARTMENT,
                        "hội nghị tập thể lãnh đạo mở rộng " + ABOUT,
                        null));
        all.put(
                "countMinutesStep2",
                of(
                        "countMinutesStep2",
                        "countMinutes",
                        DEPARTMENT,
                        "hội nghị tập thể lãnh đạo mở rộng " + ABOUT,
                        null));
        all.put(
                "committeeOpinion",
                of(
                        "committeeOpinion",
                        "committeeOpinion",
                        new Issuer(
                                "cap-uy-so-noi-vu",
                                Style.PARTY,
                                "ĐẢNG ỦY UBND TỈNH QUẢNG NGÃI",
                                "ĐẢNG ỦY SỞ NỘI VỤ",
                                "Quảng Ngãi",
                                "ĐU",
                                null),
                        "Nhận xét, đánh giá nhân sự " + ABOUT,
                        new Signatory(List.of("T/M ĐẢNG ỦY", "BÍ THƯ"), "Nguyễn Văn Đức"),
                        "Tập thể lãnh đạo Sở Nội vụ"));
        all.put(
                "opinionRequest",
                of(
                        "opinionRequest",
                        "opinionRequest",
                        BOARD,
                        "về việc xin ý kiến nhân sự " + ABOUT,
                        BOARD_DEPUTY,
                        "Ủy ban Kiểm tra Tỉnh ủy",
                        "Ban Nội chính Tỉnh ủy",
                        "Công an tỉnh",
                        "Thanh tra tỉnh"));
        all.put(
                "opinionAnswer",
                of(
                        "opinionAnswer",
                        "opinionAnswer",
                        new Issuer(
                                "thanh-tra-tinh",
                                Style.STATE,
                                "UBND TỈNH QUẢNG NGÃI",
                                "THANH TRA TỈNH",
                                "Quảng Ngãi",
                                "TTT",
                                "VP"),
                        "ý kiến về nhân sự " + ABOUT,
                        new Signatory(List.of("KT. CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA"), "Võ Thanh An"),
                        "Ban Tổ chức Tỉnh ủy"));
        all.put(
                "proposal",
                of(
                        "proposal",
                        "proposal",
                        DEPARTMENT,
                        "về việc đề nghị " + ABOUT,
                        DIRECTOR,
                        "Ban Thường vụ Tỉnh ủy",
                        "Ủy ban nhân dân tỉnh"));
        all.put(
                "appraisalReport",
                of(
                        "appraisalReport",
                        "appraisalReport",
                        BOARD,
                        "nhân sự đề nghị " + ABOUT,
                        BOARD_DEPUTY,
                        "Ban Thường vụ Tỉnh ủy"));
        all.put(
                "decisionCountMinutes",
                of(
                        "decisionCountMinutes",
                        "countMinutes",
                        STANDING_COMMITTEE,
                        "hội nghị Ban Thường vụ Tỉnh ủy về " + ABOUT,
                        null));
        all.put(
                "decisionState",
                of("decision", "decisionState", PROVINCE, "Về việc bổ nhiệm công chức lãnh đạo, quản lý", CHAIR));
        all.put(
                "decisionParty",
                of("decision", "decisionParty", STANDING_COMMITTEE, "về việc bổ nhiệm cán bộ", SECRETARY));
        all.put(
                "overdueReport",
                of(
                        "overdueReport",
                        "overdueReport",
                        DEPARTMENT,
                        "về việc chưa hoàn thành quy trình " + ABOUT + " đúng thời hạn",
                        DIRECTOR,
                        "Ban Thường vụ Tỉnh ủy"));
        return all;
    }

    public static PaperRequest get(String name) {
        return java.util.Objects.requireNonNull(all().get(name));
    }

    public static PaperRequest decision() {
        return get("decisionState");
    }

    public static PaperRequest with(PaperRequest request, @Nullable String number, Map<String, Object> content) {
        return new PaperRequest(
                request.caseNumber(),
                request.kind(),
                request.issuer(),
                number,
                request.date(),
                request.subject(),
                request.addressees(),
                request.signatory(),
                request.recipients(),
                request.secrecy(),
                content);
    }

    private static PaperRequest of(
            String kind,
            String content,
            Issuer issuer,
            String subject,
            @Nullable Signatory signatory,
            String... addressees) {
        String code = kind.contains("inutes")
                ? "BB"
                : kind.equals("decision")
                        ? "QĐ"
                        : kind.endsWith("eport")
                                ? "BC"
                                : kind.contains("pinion") || kind.endsWith("Answer") ? "CV" : "TTr";
        List<String> recipients =
                signatory == null ? List.of() : List.of("Như trên", "Ban Tổ chức Tỉnh ủy", "Lưu: VT, TCCB");
        return new PaperRequest(
                "BN-2026-000123",
                "appointment." + kind,
                issuer,
                issuer.numberText(code, 7),
                LocalDate.of(2026, 12, 5),
                subject,
                List.of(addressees),
                signatory,
                recipients,
                null,
                content(content));
    }

    public static Map<String, Object> content(String name) {
        try (InputStream file = SamplePapers.class.getResourceAsStream("/documents/contents.json")) {
            var all = new ObjectMapper().readValue(file, new TypeReference<Map<String, Map<String, Object>>>() {});
            return new LinkedHashMap<>(all.get(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
