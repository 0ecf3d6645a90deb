package vn.tiencu.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something about a case that bodies must know and no single deadline says.
 *
 * @param caseNumber the case
 * @param taskId the task that holds it up, or null when there is none
 * @param stage what is told, in at most 20 letters; nobody is told the same stage of the same task or case twice
 * @param subject one line in Vietnamese
 * @param text Vietnamese with English below; never a person, a score or a ballot
 * @param bodies whose members are told
 */
public record CaseWarning(
        String caseNumber, @Nullable String taskId, String stage, String subject, String text, Set<String> bodies) {

    public CaseWarning {
        bodies = Set.copyOf(bodies);
    }

    String about() {
        return taskId == null ? caseNumber : taskId;
    }
}
