package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in the list.
 *
 * @param status RUNNING or FINISHED
 * @param late whether a step is overdue today
 * @param leadBody the body that answers for it, where it is known
 * @param unit unit that it is about, where it is about one
 * @param post post that it is about, where it is about one
 * @param people whom it is about, by name; empty where the caller may not know
 * @param hidden why names and post are not shown, in words; null where they are
 * @param outcome the end it came to
 * @param openSteps tasks that wait now
 * @param lateSteps tasks that ended after their term or are overdue
 * @param workingDays from the day it began to its end, or to today
 */
public record CaseFound(
        String number,
        String room,
        Named process,
        String status,
        boolean late,
        @Nullable Named leadBody,
        @Nullable Named unit,
        @Nullable Named post,
        List<Named> people,
        @Nullable String hidden,
        int year,
        LocalDate begunOn,
        @Nullable LocalDate endedOn,
        @Nullable Named outcome,
        int openSteps,
        int lateSteps,
        int workingDays) {}
