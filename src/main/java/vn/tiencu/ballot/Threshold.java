package vn.tiencu.ballot;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@code ballot_threshold}: what one kind of ballot must reach. Ratios are compared by exact cross-multiplication. */
record Threshold(Map<String, @Nullable Object> row) {

    /** A ratio that law names, such as two thirds. */
    record Mark(long numerator, long denominator) {

        /** Sign of amount/base compared with this mark. */
        int compare(long amount, long base) {
            return Long.compare(amount * denominator, base * numerator);
        }
    }

    boolean quorumMet(long present, long convened) {
        return quorum().compare(present, convened) >= 0;
    }

    Mark quorum() {
        return Objects.requireNonNull(mark("quorum"));
    }

    /** The mark that makes a person chosen; null where nothing has to be reached. */
    @Nullable
    Mark pass() {
        return mark("pass");
    }

    /** The mark that lets a person go on when nobody is chosen; null where there is none. */
    @Nullable
    Mark carry() {
        return mark("carry");
    }

    boolean strict() {
        return Boolean.TRUE.equals(row.get("passStrict"));
    }

    boolean passes(long votes, long base) {
        Mark pass = pass();
        return pass != null && (strict() ? pass.compare(votes, base) > 0 : pass.compare(votes, base) >= 0);
    }

    boolean exactlyAtMark(long votes, long base) {
        Mark pass = pass();
        return pass != null && pass.compare(votes, base) == 0;
    }

    boolean carries(long votes, long base) {
        Mark carry = carry();
        return carry != null && carry.compare(votes, base) >= 0;
    }

    long base(Count count) {
        return text("base").equals("MEMBERS") ? count.body() : count.convened();
    }

    boolean announced() {
        return Boolean.TRUE.equals(row.get("announced"));
    }

    /** Who may read the result of this kind of ballot. */
    Set<String> readers() {
        return Set.of(text("readers").split(" ", -1));
    }

    String text(String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }

    private @Nullable Mark mark(String name) {
        Object numerator = row.get(name + "Numerator");
        Object denominator = row.get(name + "Denominator");
        if (!(numerator instanceof Number above) || !(denominator instanceof Number below)) {
            return null;
        }
        return new Mark(above.longValue(), below.longValue());
    }
}
