package vn.tiencu.cockpit.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases, the newest first. */
@Repository
public class CaseSearch {

    private static final int MANY = 3_000;
    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Conditions that all must hold; each is added only where it is asked for. */
    public static final class Wanted {

        private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, @Nullable Object> values = new HashMap<>();
        private @Nullable String ordered;

        private Wanted and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
            return this;
        }

        /** One of these people. */
        public Wanted about(Collection<String> people) {
            return and(
                    "c.case_number IN (SELECT p.case_number FROM board_case_person p WHERE p.person_id IN (:people))",
                    "people",
                    people);
        }

        public Wanted posts(Collection<String> posts) {
            return and("c.post_id IN (:posts)", "posts", posts);
        }

        /**
         * A body that has a part.
         *
         * @param busy whether it has one in many cases: then cases are read in their order until enough are found; otherwise
         *     the body's own index gives them
         */
        public Wanted body(String body, boolean busy) {
            if (busy) {
                return and(
                        "0 < (SELECT COUNT(*) FROM board_case_body y WHERE y.case_number = c.case_number AND y.body_key = :body)",
                        "body",
                        body);
            }
            ordered = "b";
            return and("b.body_key = :body", "body", body);
        }

        /** Only cases in which one of the caller's bodies has a part. */
        public Wanted within(Collection<String> bodies) {
            return and(
                    "c.case_number IN (SELECT w.case_number FROM board_case_body w WHERE w.body_key IN (:within))",
                    "within",
                    bodies.isEmpty() ? List.of("") : bodies);
        }

        public Wanted processes(Collection<String> processes) {
            return and("c.process IN (:processes)", "processes", processes);
        }

        /** Open on a day of the period or in part of it. */
        public Wanted openSince(LocalDate from) {
            return and("(c.ended_on IS NULL OR c.ended_on >= :from)", "from", from);
        }

        public Wanted begunUntil(LocalDate to) {
            return and(first() + ".begun_on <= :to", "to", to);
        }

        public Wanted outcome(String outcome) {
            return and("c.outcome = :outcome", "outcome", outcome);
        }

        public Wanted finished(boolean finished) {
            conditions.add(finished ? "c.ended_on IS NOT NULL" : "c.ended_on IS NULL");
            return this;
        }

        public Wanted overdue(LocalDate today) {
            return finished(false).and("c.next_due < :today", "today", today);
        }

        /** After the last one shown. */
        public Wanted after(LocalDate begunOn, String number) {
            values.put("day", begunOn);
            values.put("number", number);
            conditions.add(first() + ".begun_on <= :day AND (" + first() + ".begun_on < :day OR " + first()
                    + ".case_number < :number)");
            return this;
        }

        private String first() {
            return ordered == null ? "c" : ordered;
        }

        private String sql() {
            String from = ordered == null
                    ? "board_case c"
                    : "board_case_body b JOIN board_case c ON c.case_number = b.case_number";
            return "SELECT " + CaseRow.COLUMNS + " FROM " + from + " WHERE " + String.join(" AND ", conditions)
                    + " ORDER BY " + first() + ".begun_on DESC, " + first() + ".case_number DESC LIMIT :most";
        }
    }

    /** Whether a body has a part in more cases than are worth sorting. */
    public boolean isBusy(String body) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT case_number FROM board_case_body WHERE body_key = ? LIMIT ?) few")
                        .params(body, MANY)
                        .query(Integer.class)
                        .single()
                == MANY;
    }

    public List<CaseRow> find(Wanted wanted, int most) {
        Map<String, @Nullable Object> values = new HashMap<>(wanted.values);
        values.put("most", most);
        return jdbc.sql(wanted.sql()).params(values).query(CaseRow::read).list();
    }
}
