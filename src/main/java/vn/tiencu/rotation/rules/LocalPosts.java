package vn.tiencu.rotation.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.people.Person;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.people.names.Folding;

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
        String hometown = person.hometown();
        return hometown == null || hometown.isBlank()
                ? null
                : Folding.fold(hometown.split(",")[0]).equals(Folding.fold(unit.name().split(",")[0]));
    }
}
