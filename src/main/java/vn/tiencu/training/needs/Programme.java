package vn.tiencu.training.needs;

import vn.tiencu.training.lines.PlanLine.Funding;

/**
 * A programme of the catalogue (NĐ 171/2025, Điều 14–17, 23).
 *
 * @param subject one of the five contents of Điều 14: POLITICAL_THEORY, DEFENCE_SECURITY, STATE_MANAGEMENT, JOB_POSITION,
 *     DIGITAL
 * @param form IN_PERSON, ONLINE or BLENDED (Điều 25)
 * @param periods hours of forty-five minutes; 40 a week
 * @param organiser body that holds the classes (Điều 23)
 * @param leastSeats a class with fewer is not held alone
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
        String citation) {}
