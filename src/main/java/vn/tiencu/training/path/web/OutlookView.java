package vn.tiencu.training.path.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A forecast as it is read.
 *
 * @param settled whether the plan is issued already; the chance is then 1 or 0
 * @param chance of being issued before the ceiling, between 0 and 1
 * @param p10 one run in ten is issued by this day
 * @param p50 half of the runs are issued by this day
 * @param p90 nine runs in ten are issued by this day
 * @param days share of the runs by day of issue
 * @param bodies what each body does to it, the heaviest first
 * @param grounds what each step rests on
 */
record OutlookView(
        LocalDate asOf,
        LocalDate ceiling,
        LocalDate lastDay,
        boolean settled,
        double chance,
        LocalDate p10,
        LocalDate p50,
        LocalDate p90,
        List<String> sentences,
        int runs,
        int years,
        boolean sample,
        List<Day> days,
        List<BodyPart> bodies,
        List<Ground> grounds) {

    record Day(LocalDate date, double share) {}

    /**
     * One body, or all bodies that answer a step side by side.
     *
     * @param key of the body; empty for many
     * @param delay working days beyond the terms that it adds on average
     * @param chanceIfKept chance of being in time if it kept to its terms
     * @param laggards of many, those that are most often last and late
     */
    record BodyPart(String key, String name, double delay, double chanceIfKept, List<Laggard> laggards) {}

    record Laggard(String key, String name, double share) {}

    /**
     * Observations of a step.
     *
     * @param own of the body that will do it; of the best known one among many
     * @param all of all bodies in this step
     * @param term working days that the rules give
     */
    record Ground(String element, String name, int bodies, int own, int all, int term) {}
}
