package vn.tiencu.training.needs;

import java.util.List;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;

/**
 * How the lines of a plan stand in classes.
 *
 * @param left lines that have no seat, each with its reason
 */
public record Grouped(List<Filled> classes, List<Left> left) {

    /** A class with those who sit in it. */
    public record Filled(PlanClass held, List<PlanLine> lines) {}

    /**
     * A line without a seat.
     *
     * @param code TOO_FEW, BUSY, FULL; BLOCKED where a rule forbids it, UNCONFIRMED where nobody has confirmed it, NEW where it came
     *     after the classes were made
     * @param why the reason and what may be done
     */
    public record Left(PlanLine line, String code, Message why) {}
}
