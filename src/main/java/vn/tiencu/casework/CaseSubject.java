package vn.tiencu.casework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about, for those who look for cases of all rooms. Ids only: who may read a name is decided where it is shown.
 *
 * @param leadBody key of the body that answers for the case
 * @param unitId unit that the case is about, where it is about one
 * @param postId post that the case is about, where it is about one
 * @param personIds people whom the case is about
 * @param year year of a plan, or of the case
 */
public record CaseSubject(
        String leadBody, @Nullable String unitId, @Nullable String postId, List<String> personIds, int year) {

    /** Each room answers for its own cases and gives empty for all others. */
    public interface Source {

        Optional<CaseSubject> subject(String caseNumber);
    }
}
