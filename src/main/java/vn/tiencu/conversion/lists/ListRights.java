package vn.tiencu.conversion.lists;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * Who sees whose terms and grounds. The organisation board and the Department of Home Affairs see the province; a unit's
 * leadership, Party committee and personnel office see the unit. Grounds speak of health, family and proceedings: the Party
 * committee sees only that a move is deferred.
 */
@Component
public class ListRights {

    private static final String HOME_AFFAIRS = "to-chuc-so-noi-vu";
    private static final Set<String> LOOK = Set.of("to-chuc-", "lanh-dao-", "cap-uy-", "dang-uy-");
    private static final Set<String> LOOK_INTO_GROUNDS = Set.of("to-chuc-", "lanh-dao-");

    ListRights() {}

    /** Whether the caller sees every unit. */
    public boolean seesProvince(Caller caller) {
        return caller.has(Role.BOARD) || caller.isIn(HOME_AFFAIRS);
    }

    /** The bodies through which the caller sees units of their own. */
    public Set<String> ownUnits(Caller caller) {
        return units(caller, LOOK);
    }

    /** Those of them whose grounds the caller sees, and so may enter. */
    public Set<String> groundUnits(Caller caller) {
        return units(caller, LOOK_INTO_GROUNDS);
    }

    private static Set<String> units(Caller caller, Set<String> prefixes) {
        Set<String> units = new TreeSet<>();
        for (String body : caller.bodies()) {
            prefixes.stream().filter(body::startsWith).forEach(prefix -> units.add(body.substring(prefix.length())));
        }
        return units;
    }

    /** Refused (403) when the caller does not see the unit. */
    public void requireSees(Caller caller, String bodyId) {
        if (!seesProvince(caller) && !isIn(caller, LOOK, bodyId)) {
            throw Refused.forbidden(Message.of("conversion.lists.notYours"));
        }
    }

    /** Whether the caller sees why a move of the unit's people is deferred. */
    public boolean seesGrounds(Caller caller, String bodyId) {
        return seesProvince(caller) || isIn(caller, LOOK_INTO_GROUNDS, bodyId);
    }

    /** Refused (403) unless the caller sees, and so may enter, grounds of the unit's people. */
    public void requireGrounds(Caller caller, String bodyId) {
        if (!seesGrounds(caller, bodyId)) {
            throw Refused.forbidden(Message.of("conversion.lists.groundsNotYours"));
        }
    }

    private static boolean isIn(Caller caller, Collection<String> prefixes, String bodyId) {
        return prefixes.stream().anyMatch(each -> caller.isIn(each + bodyId));
    }
}
