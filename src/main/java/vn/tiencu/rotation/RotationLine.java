package vn.tiencu.rotation;

import org.jspecify.annotations.Nullable;
import vn.tiencu.rotation.rules.Group;

/**
 * One person proposed for rotation.
 *
 * @param proposedBy body that proposed the person
 * @param toPostId the post to which the person is to go, null until the review
 * @param measure what is done for this case (NĐ 170/2025, Điều 45.2)
 * @param dropped why the person is not on the list, else null
 */
public record RotationLine(
        String id,
        String caseNumber,
        String personId,
        Group group,
        String reason,
        String proposedBy,
        @Nullable String toPostId,
        @Nullable Integer months,
        @Nullable String measure,
        @Nullable String dropped) {

    /** The same person with a post and a time that are only thought of. */
    public RotationLine thoughtOf(String postId, int wanted) {
        return new RotationLine(id, caseNumber, personId, group, reason, proposedBy, postId, wanted, measure, dropped);
    }
}
