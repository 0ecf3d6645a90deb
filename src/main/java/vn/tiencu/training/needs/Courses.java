package vn.tiencu.training.needs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Decisions.Edition;
import vn.tiencu.people.Post;

/** Which course for leaders a post asks for: table {@code training_course} (NĐ 171/2025, Điều 15.3, 40.2). */
@Component
class Courses {

    private final RuleTables tables;

    Courses(RuleTables tables) {
        this.tables = tables;
    }

    /** The edition in force, for many posts. */
    Edition edition() {
        return tables.latest("training_course");
    }

    Course of(Edition edition, Post post, String unitKind) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("postFunction", post.function());
        asked.put("managementLevel", post.managementLevel());
        asked.put("unitKind", unitKind);
        asked.put("rankNo", post.rankNo());
        RuleRow row = tables.first(edition, asked)
                .orElseThrow(() -> new IllegalStateException("no course for post " + post.id()));
        return new Course(
                row.number("level"),
                row.textOrNull("programme"),
                row.textOrNull("gap"),
                row.keys("settledBy"),
                row.keys("exemptedBy"),
                row.text("citation"));
    }
}
