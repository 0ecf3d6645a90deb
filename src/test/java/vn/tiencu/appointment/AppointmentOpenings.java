package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

/** Brings a case of the department of finance, which it fills itself, to where a look at the screen begins. */
final class AppointmentOpenings {

    static final String FINANCE_STAFF = "taichinh.tochuc1";
    private static final String HEAD_OF_BUDGET = "so-tai-chinh-phong-ngan-sach-truong-phong";

    private final AppointmentVerbs officers;

    AppointmentOpenings(int port) {
        this.officers = new AppointmentVerbs(port);
    }

    /** Permission is given; the personnel office may withdraw, the board that watches may not. */
    String upToStep1() {
        String path = "/api/v1/posts/" + HEAD_OF_BUDGET + "/candidates";
        String number = AppointmentVerbs.each(officers.as(AppointmentVerbs.MACHINE)
                        .get(path)
                        .expect(200)
                        .json()
                        .path("items"))
                .map(each -> officers.ask(
                        FINANCE_STAFF, AppointmentVerbs.request(HEAD_OF_BUDGET, AppointmentVerbs.personId(each))))
                .filter(each -> each.status() == 201)
                .map(AppointmentVerbs::number)
                .findFirst()
                .orElseThrow();
        officers.does("taichinh.giamdoc", number, "UserTask_DecidePermission", AppointmentVerbs.permission());
        assertThat(mayWithdraw(FINANCE_STAFF, number)).isTrue();
        assertThat(mayWithdraw("bantochuc.truong", number)).isFalse();
        return number;
    }

    private boolean mayWithdraw(String officer, String number) {
        return officers.as(officer)
                .get("/api/v1/appointments/" + number)
                .expect(200)
                .json()
                .path("mayWithdraw")
                .asBoolean();
    }
}
