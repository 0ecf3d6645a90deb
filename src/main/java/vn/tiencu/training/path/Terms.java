package vn.tiencu.training.path;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import vn.tiencu.calendar.Term;

/**
 * How long the rules give each step.
 *
 * @param steps term and article by step
 * @param needsGrace how much longer than their term silent units are waited for
 * @param opinionsCut from asking for opinions until silence counts as none
 * @param reportLead how long before its ceiling the report of results is begun
 */
public record Terms(Map<PathStep, Ruled> steps, Term needsGrace, Term opinionsCut, Term reportLead) {

    /** A term and the article or rule that sets it. */
    public record Ruled(Term term, String citation) {}

    public Terms {
        steps = Map.copyOf(steps);
    }

    /** Asks the table of terms by element. */
    public static Terms from(Function<String, Ruled> table) {
        Map<PathStep, Ruled> steps = new EnumMap<>(PathStep.class);
        for (PathStep step : PathStep.values()) {
            steps.put(step, table.apply(step.element()));
        }
        return new Terms(
                steps,
                table.apply("BoundaryEvent_NeedsClosed").term(),
                table.apply("BoundaryEvent_OpinionsClosed").term(),
                table.apply("TimerEvent_YearEnds").term());
    }

    public Ruled of(PathStep step) {
        Ruled ruled = steps.get(step);
        if (ruled == null) {
            throw new IllegalStateException("no term for " + step);
        }
        return ruled;
    }
}
