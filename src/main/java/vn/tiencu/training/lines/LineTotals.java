package vn.tiencu.training.lines;

import java.util.Arrays;
import java.util.List;
import vn.tiencu.training.lines.PlanLine.Funding;

/**
 * Sums of a list of lines; what was dropped does not count.
 *
 * @param lines that count
 * @param people each counted once, however many programmes they take
 * @param dropped lines that were dropped
 * @param cost of all sources, in đồng
 */
public record LineTotals(long lines, long people, long dropped, long cost, List<OfSource> bySource) {

    /** What one source pays. */
    public record OfSource(Funding funding, long lines, long cost) {}

    static LineTotals of(List<PlanLine> all) {
        List<PlanLine> counted = all.stream().filter(PlanLine::counts).toList();
        return new LineTotals(
                counted.size(),
                counted.stream().map(PlanLine::personId).distinct().count(),
                all.size() - counted.size(),
                counted.stream().mapToLong(PlanLine::cost).sum(),
                Arrays.stream(Funding.values()).map(each -> of(each, counted)).toList());
    }

    private static OfSource of(Funding funding, List<PlanLine> counted) {
        List<PlanLine> paid =
                counted.stream().filter(each -> each.funding() == funding).toList();
        return new OfSource(
                funding, paid.size(), paid.stream().mapToLong(PlanLine::cost).sum());
    }
}
