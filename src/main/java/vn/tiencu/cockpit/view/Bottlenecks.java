package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a process spends its time: per task of the model, over the steps that were done in the period, and what waits now.
 *
 * @param elements the longest median first
 */
public record Bottlenecks(Named process, LocalDate from, LocalDate to, List<Element> elements) {

    /**
     * One task of the model.
     *
     * @param done steps done in the period
     * @param median working days that half of them took at most, or null where none was done
     * @param ninetieth working days that nine of ten took at most
     * @param late of those done, after their term
     * @param lateShare late of done, from 0 to 1
     * @param waiting steps that wait now
     * @param overdue of those that wait, after their term
     */
    public record Element(
            String element,
            String name,
            int done,
            @Nullable Integer median,
            @Nullable Integer ninetieth,
            int late,
            @Nullable Double lateShare,
            int waiting,
            int overdue) {}
}
