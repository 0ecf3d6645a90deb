package vn.tiencu.calendar;

/**
 * A length of time that law counts, such as 7 working days.
 *
 * @param amount how many, zero or more
 * @param unit of what
 */
public record Term(int amount, Unit unit) {

    /** What is counted; a month or year that lacks the day ends on its last day (Bộ luật Dân sự, Điều 147–148). */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS,
        YEARS,
        /**
         * Calendar days up to a day that a plan or a rule names itself, such as the last one that leaves thirty days of notice. It
         * is no term of the law, so a rest day at its end does not lengthen it: it ends on the working day before.
         */
        UNTIL_DAY
    }

    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException("a term cannot be negative: " + amount);
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS);
    }
}
