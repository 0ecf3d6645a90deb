package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * A yearly plan as its papers need it: the seven contents of Điều 45.1 and the two bodies that write.
 *
 * @param posts how many, of which kind and why, as the board wrote it
 * @param policies as the board wrote them, a line each
 * @param drafter the organisation board, {@code ban-to-chuc}
 * @param decider who gives the policy and approves the list, {@code ban-thuong-vu}
 */
public record PlanSubject(
        String caseNumber,
        int year,
        int number,
        String posts,
        String form,
        String area,
        int months,
        String policies,
        String placement,
        LocalDate startsOn,
        String drafter,
        String decider) {

    /**
     * One person on the list.
     *
     * @param postId the post to which the person goes, empty while none is chosen
     * @param group reason of the rotation (Điều 42.1)
     * @param measure what is done for this case (Điều 45.2)
     */
    public record Line(String personId, String postId, String group, int months, String measure) {}

    /** A unit that takes nobody from elsewhere, with its reason. */
    public record Refusal(String body, String reason) {}

    /** Who was asked for people and who answered. */
    public record Course(int asked, int answered, List<Refusal> refusals) {}
}
