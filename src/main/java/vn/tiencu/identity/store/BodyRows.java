package vn.tiencu.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Period;

/** Bodies and dated seats. */
@Repository
public class BodyRows {

    private static final String BODY =
            "SELECT body_key, name, name_en, kind, unit_id, valid_from, valid_to FROM identity_body ";
    private static final String MEMBER =
            "SELECT body_key, person_id, member_function, valid_from, valid_to FROM identity_member ";
    private static final String ON = " valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ";
    private final JdbcClient jdbc;

    BodyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Body> find(String key) {
        return jdbc.sql(BODY + "WHERE body_key = ?")
                .param(key)
                .query(BodyRows::body)
                .optional();
    }

    public List<Body> all(LocalDate on) {
        return jdbc.sql(BODY + "WHERE" + ON + "ORDER BY name, body_key")
                .params(on, on)
                .query(BodyRows::body)
                .list();
    }

    public List<Member> members(String bodyKey, LocalDate on) {
        return jdbc.sql(MEMBER + "WHERE body_key = ? AND" + ON
                        + "ORDER BY CASE member_function WHEN 'HEAD' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END, person_id")
                .params(bodyKey, on, on)
                .query(BodyRows::member)
                .list();
    }

    public Set<String> bodiesOf(String personId, LocalDate on) {
        return new HashSet<>(
                jdbc.sql("SELECT m.body_key FROM identity_member m JOIN identity_body b ON b.body_key = m.body_key"
                                + " WHERE m.person_id = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)"
                                + " AND b.valid_from <= ? AND (b.valid_to IS NULL OR b.valid_to >= ?)")
                        .params(personId, on, on, on, on)
                        .query(String.class)
                        .list());
    }

    public void add(Body body) {
        jdbc.sql("INSERT INTO identity_body (body_key, name, name_en, kind, unit_id, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        body.key(),
                        body.name(),
                        body.nameEn(),
                        body.kind(),
                        body.unitId(),
                        body.period().from(),
                        body.period().to()))
                .update();
    }

    public void add(Member member) {
        jdbc.sql("INSERT INTO identity_member (body_key, person_id, member_function, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        member.bodyKey(),
                        member.personId(),
                        member.function(),
                        member.period().from(),
                        member.period().to()))
                .update();
    }

    /** True when a seat that is open today was given its last day. */
    public boolean end(String bodyKey, String personId, LocalDate lastDay, LocalDate today) {
        return jdbc.sql("UPDATE identity_member SET valid_to = ? WHERE body_key = ? AND person_id = ?"
                                + " AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)")
                        .params(lastDay, bodyKey, personId, lastDay, today)
                        .update()
                > 0;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM identity_body").query(Long.class).single() == 0;
    }

    private static Body body(ResultSet row, int index) throws SQLException {
        return new Body(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                period(row, 6));
    }

    private static Member member(ResultSet row, int index) throws SQLException {
        return new Member(row.getString(1), row.getString(2), row.getString(3), period(row, 4));
    }

    private static Period period(ResultSet row, int column) throws SQLException {
        return new Period(row.getObject(column, LocalDate.class), row.getObject(column + 1, LocalDate.class));
    }
}
