package vn.tiencu.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What must fit together within one row. */
final class RowRules {

    private static final int FIRST_RATING = 1976;

    private static final Map<String, Set<String>> RESULTS = Map.of(
            "HEALTH_CERTIFICATE", Set.of("FIT", "UNFIT"),
            "ASSET_DECLARATION", Set.of("COMPLETE", "INCOMPLETE", "FALSE"),
            "POLITICAL_CONCLUSION", Set.of("MET", "NOT_MET"));

    /** Days of which the first must not come after the second. */
    private record Ordered(String earlier, String later) {}

    private static final Map<Kind, List<Ordered>> ORDERED = Map.of(
            Kind.UNITS, List.of(new Ordered("valid_from", "valid_to")),
            Kind.POSTS, List.of(new Ordered("valid_from", "valid_to")),
            Kind.PEOPLE,
                    List.of(
                            new Ordered("birth_date", "service_started_on"),
                            new Ordered("birth_date", "party_joined_on"),
                            new Ordered("service_started_on", "retirement_date"),
                            new Ordered("birth_date", "retirement_date")),
            Kind.HOLDINGS, List.of(new Ordered("from_date", "to_date"), new Ordered("from_date", "term_ends_on")),
            Kind.PLANNING, List.of(new Ordered("approved_on", "removed_on")),
            Kind.DISCIPLINES, List.of(new Ordered("decided_on", "ends_on")),
            Kind.OPEN_CASES, List.of(new Ordered("opened_on", "closed_on")));

    private RowRules() {}

    /** One thing wrong in a row. */
    record Wrong(String column, String code, List<Object> arguments) {

        static Wrong of(String column, String code, Object... arguments) {
            return new Wrong(column, code, List.of(arguments));
        }
    }

    static List<Wrong> wrong(Row row, LocalDate today) {
        List<Wrong> found = new ArrayList<>();
        ORDERED.getOrDefault(row.kind(), List.of()).forEach(pair -> order(row, pair, found::add));
        switch (row.kind()) {
            case UNITS -> notItself(row, "parent_id", row.needed("unit_id"), found::add);
            case SUCCESSIONS -> notItself(row, "new_unit_id", row.needed("old_unit_id"), found::add);
            case RATINGS -> ratingYear(row, today, found::add);
            case PAPERS -> result(row, found::add);
            default -> {
                // Nothing but the order of days.
            }
        }
        return found;
    }

    private static void order(Row row, Ordered pair, Consumer<Wrong> wrong) {
        LocalDate earlier = row.day(pair.earlier());
        LocalDate later = row.day(pair.later());
        if (earlier != null && later != null && later.isBefore(earlier)) {
            wrong.accept(Wrong.of(pair.later(), "endBeforeBegin", later, pair.earlier(), earlier));
        }
    }

    private static void notItself(Row row, String column, @Nullable String self, Consumer<Wrong> wrong) {
        if (self != null && self.equals(row.text(column))) {
            wrong.accept(Wrong.of(column, "refersToItself", self));
        }
    }

    private static void ratingYear(Row row, LocalDate today, Consumer<Wrong> wrong) {
        Integer year = (Integer) row.values().get("rating_year");
        if (year != null && (year < FIRST_RATING || year > today.getYear())) {
            wrong.accept(Wrong.of("rating_year", "badRatingYear", year, FIRST_RATING, today.getYear()));
        }
    }

    private static void result(Row row, Consumer<Wrong> wrong) {
        Set<String> fitting = RESULTS.getOrDefault(row.needed("kind"), Set.of());
        String result = row.needed("result");
        if (!fitting.contains(result)) {
            String allowed = String.join(", ", fitting.stream().sorted().toList());
            wrong.accept(Wrong.of("result", "badChoice", result, allowed));
        }
    }
}
