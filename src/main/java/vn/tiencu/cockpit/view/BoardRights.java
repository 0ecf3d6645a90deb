package vn.tiencu.cockpit.view;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;

/**
 * Who sees what of the board. The organisation board watches over every case of every room, and so does another system;
 * administrators keep the system running and see figures, no case; an officer sees what the own bodies have a part in. Whom a
 * case is about is shown to those to whom its room shows the case, and to nobody else.
 */
@Component
public class BoardRights {

    private static final List<Grant> GRANTS = List.of(
            new Grant(Part.FIGURES_OF_ALL_BODIES, "the organisation board", caller -> caller.has(Role.BOARD)),
            new Grant(Part.FIGURES_OF_ALL_BODIES, "administrators", caller -> caller.has(Role.ADMIN)),
            new Grant(Part.FIGURES_OF_ALL_BODIES, "another system", caller -> caller.has(Role.MACHINE)),
            new Grant(Part.CASES_OF_ALL_BODIES, "the organisation board", caller -> caller.has(Role.BOARD)),
            new Grant(Part.CASES_OF_ALL_BODIES, "another system", caller -> caller.has(Role.MACHINE)));

    private final List<CaseAccess> rooms;

    BoardRights(List<CaseAccess> rooms) {
        this.rooms = rooms;
    }

    private enum Part {
        FIGURES_OF_ALL_BODIES,
        CASES_OF_ALL_BODIES
    }

    /** One row of the policy: {@code who} says it in words. */
    private record Grant(Part part, String who, Predicate<Caller> holds) {}

    /** The bodies whose figures a caller sees, or null for all. */
    @Nullable
    Collection<String> figuresOf(Caller caller) {
        return holds(Part.FIGURES_OF_ALL_BODIES, caller) ? null : caller.bodies();
    }

    /** The bodies whose cases a caller sees, or null for all. */
    @Nullable
    Collection<String> casesOf(Caller caller) {
        return holds(Part.CASES_OF_ALL_BODIES, caller) ? null : caller.bodies();
    }

    /** Whether a caller may know whom a case is about: whoever watches over all, and whom its room lets read it. */
    boolean maySeePeople(String caseNumber, Caller caller) {
        return holds(Part.CASES_OF_ALL_BODIES, caller)
                || rooms.stream().anyMatch(room -> room.isOwn(caseNumber) && room.mayRead(caseNumber, caller));
    }

    private static boolean holds(Part part, Caller caller) {
        return GRANTS.stream()
                .filter(grant -> grant.part() == part)
                .anyMatch(grant -> grant.holds().test(caller));
    }
}
