package vn.tiencu.training.lines;

import org.jspecify.annotations.Nullable;

/**
 * One line of a plan: a person is to take a programme.
 *
 * @param id random id
 * @param unitId the unit that proposes and pays leave; its personnel office edits the line
 * @param postId post the person holds today, or null
 * @param programme key of the catalogue, such as MANAGEMENT_DIVISION
 * @param gap what the need comes from
 * @param priority 1 first, 3 last
 * @param cost in đồng
 * @param quarter quarter of the plan's year, 1 to 4
 * @param note reason for dropping it or any remark; empty when there is none
 * @param classId the class it is grouped into, or null
 * @param version guards against a second editor: raised by each change
 */
public record PlanLine(
        String id,
        String caseNumber,
        String unitId,
        String personId,
        @Nullable String postId,
        String programme,
        Gap gap,
        int priority,
        Funding funding,
        long cost,
        int quarter,
        Source source,
        State state,
        String note,
        @Nullable String classId,
        int version) {

    /** What a need comes from. */
    public enum Gap {
        /** Appointed without the management course: due within 12 months (NĐ 171/2025, Điều 16.2). */
        MANAGEMENT_COURSE,
        /** Political theory below the title standard. */
        POLITICAL_THEORY,
        /** Education below the title standard. */
        EDUCATION,
        /** Commune cadre below the standard of the post (founding document 000, section 2). */
        COMMUNE_STANDARD,
        /** Planned for a higher post whose standard is not met yet (founding document 000, section 3). */
        PLANNED_CADRE,
        /** Fewer than 40 periods a year (NĐ 171/2025, Điều 16.3). */
        FORTY_PERIODS,
        DEFENCE_SECURITY,
        DIGITAL_SKILLS,
        /** Named by the unit for another reason. */
        UNIT_REQUEST
    }

    /** Who pays (NĐ 171/2025, Điều 32.1). */
    public enum Funding {
        STATE_BUDGET,
        UNIT_BUDGET,
        OWN,
        SPONSOR
    }

    /** Where a line comes from. */
    public enum Source {
        RECORDS,
        UNIT,
        OFFICE,
        IMPORT
    }

    /** What has become of it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        DROPPED
    }

    /** The same line in another state. */
    public PlanLine in(State other) {
        return new PlanLine(
                id,
                caseNumber,
                unitId,
                personId,
                postId,
                programme,
                gap,
                priority,
                funding,
                cost,
                quarter,
                source,
                other,
                note,
                classId,
                version);
    }

    /** Whether the line is part of the plan as it stands. */
    public boolean counts() {
        return state != State.DROPPED;
    }
}
