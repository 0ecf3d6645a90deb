package vn.tiencu.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the request at hand, with the bodies of today.
 *
 * @param personId null for machines and pure administrators
 * @param bodies keys of the bodies that the person belongs to today
 * @param roles names of {@link Role}
 */
public record Caller(String username, @Nullable String personId, Set<String> bodies, Set<String> roles) {

    public boolean has(Role role) {
        return roles.contains(role.name());
    }

    public boolean isIn(String bodyKey) {
        return bodies.contains(bodyKey);
    }
}
