package vn.tiencu.training.needs;

import vn.tiencu.training.lines.PlanLine.Funding;

/**
 * A programme of the catalogue (NĐ 171/2025, Điều 14–17, 23).
 *
 * @param subject one of the five contents of Điều 14: POLITICAL_THEORY, DEFENCE_SECURITY, STATE_MANAGEMENT, JOB_POSITION,
 *     DIGITAL; or EDUCATION for a first degree, POSTGRADUATE (Điều 4), ABROAD (Điều 27)
 * @param form IN_PERSON, ONLINE or BLENDED (Điều 25)
 * @param periods hours of forty-five minutes; 40 a week
 * @param organiser body that holds the classes (Điều 23), or sends people to the academy that does
 * @param leastSeats a class with fewer is not held alone
 * @param mostSeats seats of a class; none where the programme is no longer offered
 * @param costPerPerson in đồng
 * @param costPerClass in đồng, whatever its size
 */
public record Programme(
        String key,
        String name,
        String nameEn,
        String subject,
        String form,
        int weeks,
        int periods,
        String organiser,
        int leastSeats,
        int mostSeats,
        long costPerPerson,
        long costPerClass,
        Funding funding,
        String citation) {

    private static final int WEEKS_IN_QUARTER = 13;
    private static final int QUARTERS = 4;

    /** Whether it can still be taken; an ended one is kept so that records can be read. */
    public boolean offered() {
        return mostSeats > 0;
    }

    /** The last quarter of the year that a class touches which begins in a quarter. */
    public int lastQuarter(int first) {
        int quarters = Math.max(1, (weeks + WEEKS_IN_QUARTER - 1) / WEEKS_IN_QUARTER);
        return Math.min(QUARTERS, first + quarters - 1);
    }
}
