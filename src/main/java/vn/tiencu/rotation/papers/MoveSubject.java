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
record MoveSubject(
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
        String issuer) {}
