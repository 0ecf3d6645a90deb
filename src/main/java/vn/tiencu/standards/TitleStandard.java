package vn.tiencu.standards;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiencu.engine.Decisions;
import vn.tiencu.people.Post;

/** What the title of a post asks for (tiêu chuẩn chức danh; NĐ 170/2025, Điều 29.1). */
record TitleStandard(String education, String theory, String citation) {

    static TitleStandard of(Candidate candidate, RuleRows tables, Decisions.Edition edition) {
        return of(candidate.post(), candidate.unitKind(), tables, edition);
    }

    static TitleStandard of(Post post, String unitKind, RuleRows tables, Decisions.Edition edition) {
        Map<String, @Nullable Object> asked = Map.of(
                "managementLevel", post.managementLevel(),
                "postFunction", post.function(),
                "unitKind", unitKind,
                "rankNo", post.rankNo());
        List<Map<String, @Nullable Object>> rows = tables.of(edition, asked);
        if (rows.isEmpty()) {
            throw new IllegalStateException("no title standard for post " + post.id());
        }
        return new TitleStandard(
                text(rows.get(0), "education"), text(rows.get(0), "theory"), text(rows.get(0), "citation"));
    }

    private static String text(Map<String, @Nullable Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }
}
