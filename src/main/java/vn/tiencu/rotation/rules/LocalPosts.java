package vn.tiencu.rotation.rules;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.people.Person;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;

/** Posts that are not given to people of the place, and who is of the place (NĐ 170/2025, Điều 42.1c). */
@Component
class LocalPosts {

    private final RuleTable rules;

    LocalPosts(RuleTable rules) {
        this.rules = rules;
    }

    /** Where it stands that the post is not for local people; empty for all other posts. */
    Optional<String> notForLocals(Post post, Unit unit) {
        return rules.notForLocals(unit.kind(), post.function(), TwoTerms.isHead(post));
    }

    /** Whether a person is of the place; null when the record does not name the hometown. A hometown begins with its commune. */
    static @Nullable Boolean isLocal(Person person, Unit unit) {
        String home = area(person.hometown());
        return home == null ? null : home.equals(area(unit.name()));
    }

    /** The commune that a hometown or a unit's name begins with, written so that it can be compared. */
    static @Nullable String area(@Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : named.split(",")[0].strip().toLowerCase(Locale.ROOT);
    }
}
