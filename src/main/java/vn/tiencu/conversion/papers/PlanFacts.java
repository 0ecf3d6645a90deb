package vn.tiencu.conversion.papers;

import java.util.List;

/**
 * What a yearly plan states (Luật 36/2018, Điều 26.2).
 *
 * @param issuer key of the unit's leadership
 * @param waiting how many people are not moved by Điều 38 and 39.2; the plan is public, so their names and reasons stay out
 * @param handedUp duties of the single positions whose move the superior body plans
 * @param noticeDays days before the move by which each person is told in writing
 * @param remarks what the drafting office adds to the measures
 */
public record PlanFacts(
        String caseNumber,
        int year,
        String unitId,
        String issuer,
        List<PlannedMove> moves,
        int waiting,
        List<String> handedUp,
        int noticeDays,
        String remarks) {}
