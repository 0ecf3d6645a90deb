package vn.tiencu.people.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.people.Holder;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;

/** Reads units, their succession and their posts as they stand on a day. */
@Repository
public class OrganisationStore {

    private static final String UNIT_ON = " u.valid_from <= :on and (u.valid_to is null or u.valid_to >= :on) ";
    private static final String POST_ON = " o.valid_from <= :on and (o.valid_to is null or o.valid_to >= :on) ";
    private static final String POSTS =
            "select " + Rows.POST_COLUMNS + " from people_post o join people_unit u on u.unit_id = o.unit_id ";
    private static final String SUCCESSIONS = """
            select s.old_unit_id, a.name as old_name, s.new_unit_id, b.name as new_name, s.on_date, s.source
            from people_succession s
            join people_unit a on a.unit_id = s.old_unit_id
            join people_unit b on b.unit_id = s.new_unit_id
            """;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Unit> unit(String unitId) {
        return jdbc.sql("select u.* from people_unit u where u.unit_id = :unit")
                .param("unit", unitId)
                .query(Rows::unit)
                .optional();
    }

    public List<Unit> units(Collection<String> unitIds) {
        return jdbc.sql("select u.* from people_unit u where u.unit_id in (:units) order by u.sort_key, u.unit_id")
                .param("units", unitIds)
                .query(Rows::unit)
                .list();
    }

    /** Units that exist on a day, by name, one page long. */
    public List<Unit> units(
            @Nullable LocalDate on, @Nullable String kind, @Nullable String parentId, Place after, int rows) {
        return jdbc.sql("select u.* from people_unit u where" + UNIT_ON + """
                          and (:kind is null or u.kind = :kind) and (:parent is null or u.parent_id = :parent)
                          and (u.sort_key > :sortKey or (u.sort_key = :sortKey and u.unit_id > :after))
                        order by u.sort_key, u.unit_id limit :rows
                        """)
                .param("on", on)
                .param("kind", kind)
                .param("parent", parentId)
                .param("sortKey", after.sortKey())
                .param("after", after.id())
                .param("rows", rows)
                .query(Rows::unit)
                .list();
    }

    /** All direct subunits on a day of any of the units, by name. */
    public List<Unit> subunits(Collection<String> parentIds, LocalDate on) {
        return jdbc.sql("select u.* from people_unit u where u.parent_id in (:parents) and" + UNIT_ON
                        + "order by u.sort_key, u.unit_id")
                .param("parents", parentIds)
                .param("on", on)
                .query(Rows::unit)
                .list();
    }

    /** What took over from any of the units. */
    public List<Unit.Succession> successorsOf(Collection<String> unitIds) {
        return successions("where s.old_unit_id in (:units)", unitIds);
    }

    /** What the units took over. */
    public List<Unit.Succession> predecessorsOf(Collection<String> unitIds) {
        return successions("where s.new_unit_id in (:units)", unitIds);
    }

    private List<Unit.Succession> successions(String condition, Collection<String> unitIds) {
        return jdbc.sql(SUCCESSIONS + condition
                        + " order by s.on_date, a.sort_key, b.sort_key, s.old_unit_id, s.new_unit_id")
                .param("units", unitIds)
                .query(Rows::succession)
                .list();
    }

    public Optional<Post> post(String postId) {
        return jdbc.sql(POSTS + "where o.post_id = :post")
                .param("post", postId)
                .query(Rows::post)
                .optional();
    }

    /** Posts of a unit on a day, the highest first. */
    public List<Post> posts(String unitId, LocalDate on) {
        return jdbc.sql(POSTS + "where o.unit_id = :unit and" + POST_ON + "order by o.rank_no desc, o.post_id")
                .param("unit", unitId)
                .param("on", on)
                .query(Rows::post)
                .list();
    }

    /** Posts that exist on a day, of one unit or of all, one page long. */
    public List<Post> posts(@Nullable String unitId, LocalDate on, String after, int rows) {
        return jdbc.sql(POSTS + "where" + POST_ON + """
                          and (:unit is null or o.unit_id = :unit) and o.post_id > :after
                        order by o.post_id limit :rows
                        """)
                .param("on", on)
                .param("unit", unitId)
                .param("after", after)
                .param("rows", rows)
                .query(Rows::post)
                .list();
    }

    /** Who holds which post of a unit on a day, the highest post first, then by name. */
    public List<Holder> holders(String unitId, LocalDate on) {
        return holders("o.unit_id = :id", unitId, on);
    }

    /** As {@link #holders(String, LocalDate)}, for several units at once. */
    public List<Holder> holdersOfUnits(Collection<String> unitIds, LocalDate on) {
        return holders("o.unit_id in (:id)", unitIds, on);
    }

    /** Who holds a post on a day, by name. */
    public List<Holder> holdersOfPost(String postId, LocalDate on) {
        return holders("o.post_id = :id", postId, on);
    }

    private List<Holder> holders(String condition, Object id, LocalDate on) {
        return jdbc.sql("select p.*, " + Rows.POST_COLUMNS
                        + """
                        from people_holding h
                        join people_person p on p.person_id = h.person_id
                        join people_post o on o.post_id = h.post_id
                        join people_unit u on u.unit_id = o.unit_id
                        where h.from_date <= :on and (h.to_date is null or h.to_date >= :on) and
                        """
                        + condition + " order by o.rank_no desc, o.post_id, p.sort_key, p.person_id")
                .param("id", id)
                .param("on", on)
                .query(Rows::holder)
                .list();
    }
}
