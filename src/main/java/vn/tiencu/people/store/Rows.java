package vn.tiencu.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.Holder;
import vn.tiencu.people.Person;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;

/** Reads units, posts and persons from a row; posts and persons may stand side by side in one. */
final class Rows {

    /** Columns of a post with its unit, from {@code people_post o join people_unit u}. */
    static final String POST_COLUMNS = """
            o.post_id, o.unit_id as post_unit, u.name as post_unit_name, o.title, o.post_function, o.rank_no,
            o.management_level, o.committee_seat, o.seats, o.valid_from as post_from, o.valid_to as post_to
            """;

    private Rows() {}

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Period period(ResultSet row, String from, String to) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), day(row, to));
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("unit_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("parent_id"),
                period(row, "valid_from", "valid_to"),
                row.getString("party_committee"),
                row.getBoolean("has_subunits"),
                row.getObject("headcount", Integer.class),
                row.getString("source"));
    }

    static Unit.Succession succession(ResultSet row, int number) throws SQLException {
        return new Unit.Succession(
                row.getString("old_unit_id"),
                row.getString("old_name"),
                row.getString("new_unit_id"),
                row.getString("new_name"),
                row.getObject("on_date", LocalDate.class),
                row.getString("source"));
    }

    static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getString("post_id"),
                row.getString("post_unit"),
                row.getString("post_unit_name"),
                row.getString("title"),
                row.getString("post_function"),
                row.getInt("rank_no"),
                row.getString("management_level"),
                row.getBoolean("committee_seat"),
                row.getInt("seats"),
                period(row, "post_from", "post_to"));
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("person_id"),
                row.getString("family_name"),
                row.getString("middle_name"),
                row.getString("given_name"),
                day(row, "birth_date"),
                row.getString("sex"),
                row.getString("ethnicity"),
                row.getString("hometown"),
                row.getString("education_level"),
                row.getString("education_field"),
                row.getString("political_theory"),
                day(row, "party_joined_on"),
                day(row, "service_started_on"),
                day(row, "retirement_date"),
                day(row, "record_verified_on"));
    }

    static Holder holder(ResultSet row, int number) throws SQLException {
        Person person = person(row, number);
        return new Holder(person.id(), person.fullName(), post(row, number));
    }
}
