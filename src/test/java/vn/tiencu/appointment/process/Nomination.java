package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.Set;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.CaseNumber;

/** The case of Đặng Thị Ngọc Hà, at any stage. */
final class Nomination {

    static final String NUMBER = "BN-2026-000123";
    static final LocalDate PERMITTED = LocalDate.of(2026, 9, 16);
    static final Caller CALLER = new Caller("minhduc", "giam-doc", Set.of(), Set.of());
    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 7);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 28);

    private Nomination() {}

    static Appointment about(Stage stage) {
        var parties = new Appointment.Parties(
                "lanh-dao-so-noi-vu",
                "to-chuc-so-noi-vu",
                "cap-uy-so-noi-vu",
                "ban-to-chuc",
                "ban-thuong-vu",
                "ubnd-tinh",
                "van-thu-ubnd",
                true);
        return about(stage, parties, "so-noi-vu-pho-giam-doc");
    }

    /** A post of a division, on which the department decides itself. */
    static Appointment ofDivision() {
        var parties = new Appointment.Parties(
                "to-chuc-so-noi-vu",
                "to-chuc-so-noi-vu",
                "cap-uy-so-noi-vu",
                "to-chuc-so-noi-vu",
                "lanh-dao-so-noi-vu",
                "lanh-dao-so-noi-vu",
                "van-thu-so-noi-vu",
                false);
        return about(Stage.SIGNATURE, parties, "phong-cong-chuc-truong-phong");
    }

    private static Appointment about(Stage stage, Appointment.Parties parties, String post) {
        var decision = new Appointment.Decision(
                LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 1), "chu-tich", null, null, null, null, null, null);
        return new Appointment(
                CaseNumber.parse(NUMBER),
                post,
                "so-noi-vu",
                "2025-2030",
                "ha",
                "Sở Nội vụ còn thiếu 01 Phó Giám đốc so với số lượng quy định.",
                "phụ trách lĩnh vực công chức, viên chức.",
                "minhduc",
                BEGUN,
                stage,
                parties,
                "1",
                PERMITTED,
                DUE,
                null,
                "ha",
                decision,
                null);
    }
}
