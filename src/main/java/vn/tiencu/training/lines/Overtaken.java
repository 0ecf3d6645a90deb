package vn.tiencu.training.lines;

import java.util.List;

/**
 * Somebody else changed a line after it was read. Nothing is stored; whoever was slower is shown the other's values and chooses
 * (409).
 */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Line> lines;

    /**
     * One line that was changed meanwhile.
     *
     * @param stored as it stands now
     * @param read the version that the slower one had read
     */
    public record Line(PlanLine stored, int read) {}

    Overtaken(List<Line> lines) {
        super("changed meanwhile: " + lines.size());
        this.lines = List.copyOf(lines);
    }

    public List<Line> lines() {
        return lines;
    }
}
