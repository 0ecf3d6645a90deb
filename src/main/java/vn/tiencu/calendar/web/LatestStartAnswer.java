package vn.tiencu.calendar.web;

import java.time.LocalDate;

/** The last day of receipt before a ceiling, and the day on which the term then ends. */
record LatestStartAnswer(
        LocalDate before,
        int workingDays,
        LocalDate latestStart,
        LocalDate due,
        String calendarVersion,
        boolean provisional,
        String explanation) {}
