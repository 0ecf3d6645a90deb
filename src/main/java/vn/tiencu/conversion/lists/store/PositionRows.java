package vn.tiencu.conversion.lists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Sector;
import vn.tiencu.kernel.Period;

/** Sectors and the items of their lists. */
@Repository
public class PositionRows {

    private static final String ITEM = "item_code, sector_code, order_no, heading, article, point, wording,"
            + " least_months, most_months, valid_from, valid_to";
    private final JdbcClient jdbc;

    PositionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Sector> sectors() {
        return jdbc.sql(
                        "SELECT sector_code, name, name_en, circular, list_article, period_article, reach, least_months,"
                                + " most_months, preamble, counting_rule, annex, superseded_by, valid_from, valid_to"
                                + " FROM conversion_sector ORDER BY sector_code")
                .query((row, index) -> new Sector(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13),
                        period(row, 14)))
                .list();
    }

    public void add(Sector sector) {
        jdbc.sql("INSERT INTO conversion_sector (sector_code, name, name_en, circular, list_article, period_article,"
                        + " reach, least_months, most_months, preamble, counting_rule, annex, superseded_by, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        sector.code(),
                        sector.name(),
                        sector.nameEn(),
                        sector.circular(),
                        sector.listArticle(),
                        sector.periodArticle(),
                        sector.reach(),
                        sector.leastMonths(),
                        sector.mostMonths(),
                        sector.preamble(),
                        sector.countingRule(),
                        sector.annex(),
                        sector.supersededBy(),
                        sector.validity().from(),
                        sector.validity().to())
                .update();
    }

    /** All items, sector by sector in the order of the lists. */
    public List<Position> all() {
        return jdbc.sql("SELECT " + ITEM + " FROM conversion_position ORDER BY sector_code, order_no, item_code")
                .query(PositionRows::item)
                .list();
    }

    public Optional<Position> find(String code) {
        return jdbc.sql("SELECT " + ITEM + " FROM conversion_position WHERE item_code = ?")
                .param(code)
                .query(PositionRows::item)
                .optional();
    }

    public void add(Position item) {
        jdbc.sql("INSERT INTO conversion_position (sector_code, order_no, heading, article, point, wording,"
                        + " least_months, most_months, valid_from, valid_to, item_code)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values(item))
                .update();
    }

    public void change(Position item) {
        jdbc.sql("UPDATE conversion_position SET sector_code = ?, order_no = ?, heading = ?, article = ?, point = ?,"
                        + " wording = ?, least_months = ?, most_months = ?, valid_from = ?, valid_to = ?"
                        + " WHERE item_code = ?")
                .params(values(item))
                .update();
    }

    private static Object[] values(Position item) {
        return new Object[] {
            item.sector(),
            item.order(),
            item.heading(),
            item.article(),
            item.point(),
            item.wording(),
            item.leastMonths(),
            item.mostMonths(),
            item.validity().from(),
            item.validity().to(),
            item.code()
        };
    }

    private static Position item(ResultSet row, int index) throws SQLException {
        return new Position(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getInt(9),
                period(row, 10));
    }

    private static Period period(ResultSet row, int from) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), row.getObject(from + 1, LocalDate.class));
    }
}
