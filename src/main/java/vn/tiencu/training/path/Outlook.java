package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chance of a plan to be issued before its ceiling, and what it hangs on.
 *
 * @param settled whether the plan is issued already; the chance is then 1 or 0
 * @param chance between 0 and 1
 * @param early the day before which one run in ten is issued
 * @param middle the day before which half of the runs are issued
 * @param late the day before which nine runs in ten are issued
 * @param runs how often the rest of the way was run by chance
 * @param days share of runs by day of issue, in order
 * @param bodies what each body does to it, the heaviest first
 * @param grounds what is known of each body and step ahead
 * @param years plans that it rests on
 * @param sample whether invented history of the seed is among them
 */
public record Outlook(
        LocalDate asOf,
        LocalDate ceiling,
        LocalDate lastDay,
        boolean settled,
        double chance,
        LocalDate early,
        LocalDate middle,
        LocalDate late,
        int runs,
        List<DayShare> days,
        List<BodyShare> bodies,
        List<Ground> grounds,
        int years,
        boolean sample) {

    /** The share of runs that are issued on a day. */
    public record DayShare(LocalDate day, double share) {}

    /**
     * What one body does to the forecast; bodies that answer side by side count as one.
     *
     * @param step the step of many bodies, or null for a single body
     * @param body key of the body; empty for a step of many
     * @param delay working days beyond the terms that it adds on average
     * @param chanceIfKept chance of being in time if it kept to its terms
     * @param laggards bodies of a step of many that are most often the last, at most five
     */
    public record BodyShare(
            @Nullable PathStep step, String body, double delay, double chanceIfKept, List<Laggard> laggards) {}

    /** How often a body answers last in a step of many. */
    public record Laggard(String body, double share) {}

    /**
     * What is known of a step.
     *
     * @param own observations of the body itself; of the best known one in a step of many
     * @param all observations of all bodies in the step
     * @param term working days that the rules give
     */
    public record Ground(PathStep step, int bodies, int own, int all, int term) {}
}
