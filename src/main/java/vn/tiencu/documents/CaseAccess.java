package vn.tiencu.documents;

import java.util.Set;
import vn.tiencu.identity.Caller;

/**
 * Who may see the papers and the dossier of a case; each room answers for its own cases and says no to all others. What no
 * room allows does not exist for the caller (404).
 */
public interface CaseAccess {

    /** With what the numbers of this room's cases begin, such as BN. */
    Set<String> prefixes();

    /** Whether a number is that of one of this room's cases, should there be such a case; asks no table. */
    default boolean isOwn(String caseNumber) {
        return prefixes().stream().anyMatch(each -> caseNumber.startsWith(each + "-"));
    }

    /** Whether the caller may read the case's papers and dossier. */
    boolean mayRead(String caseNumber, Caller caller);

    /** Whether the caller may add to the case's dossier now. */
    boolean mayEdit(String caseNumber, Caller caller);

    /**
     * Whether the caller may read a sealed paper, such as the count of a step whose result is not announced (NĐ 170/2025, Điều
     * 33.2b, 33.2d).
     */
    boolean maySeeSealed(String caseNumber, String paperKind, Caller caller);

    /** Whether a dossier in this case may be about that person. */
    default boolean concerns(String caseNumber, String personId) {
        return true;
    }
}
