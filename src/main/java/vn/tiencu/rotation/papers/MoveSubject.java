package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's rotation as its papers need it.
 *
 * @param fromPost the title that the person held when the case began, with the agency
 * @param sendingUnit and {@code receivingUnit}: ids of the units
 * @param group reason of the rotation (Điều 42.1)
 * @param specialReason why it is shorter than 36 months (Điều 48), else null
 * @param issuer who signs the decision: a body of the State or of the Party by decentralisation
 */
public record MoveSubject(
        String caseNumber,
        String personId,
        String fromPost,
        String postId,
        String sendingUnit,
        String receivingUnit,
        String group,
        int months,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String specialReason,
        String drafter,
        String decider,
        String issuer) {

    /**
     * What a body wrote.
     *
     * @param role SENDING, RECEIVING or AGENCY, null for remarks before the opinions
     * @param opinion AGREE, AGREE_WITH_CONDITIONS, DISAGREE or NO_COMMENT; null for remarks and for a body that did not answer
     */
    public record Said(
            String body, @Nullable String role, @Nullable String opinion, String content) {}

    /**
     * One evaluation.
     *
     * @param rating EXCELLENT, GOOD, COMPLETED or FAILED
     */
    public record Evaluation(LocalDate day, String rating, String content) {}

    /**
     * What is decided on the placement.
     *
     * @param outcome PLACED, RETURNED, STAYS or EXTENDED
     * @param where the post or the unit by name; of an extension the last day as dd/MM/yyyy
     */
    public record Placed(String outcome, String where) {}
}
