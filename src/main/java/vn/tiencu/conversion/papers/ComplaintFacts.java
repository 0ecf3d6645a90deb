package vn.tiencu.conversion.papers;

import java.time.LocalDate;

/**
 * A complaint about a move, and what was found.
 *
 * @param decider key of the superior body that decides
 * @param unitId unit whose move is complained of
 * @param complaint what the person says, paragraph by paragraph
 * @param findings what was verified, paragraph by paragraph
 * @param upheld whether the complaint is right
 */
public record ComplaintFacts(
        String caseNumber,
        String decider,
        String unitId,
        PlannedMove move,
        LocalDate receivedOn,
        String complaint,
        String findings,
        boolean upheld) {}
