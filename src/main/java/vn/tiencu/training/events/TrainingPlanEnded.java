package vn.tiencu.training.events;

import java.time.LocalDate;

/**
 * A training plan came to one of its named ends. Ids only.
 *
 * @param end element id of the end, such as {@code EndEvent_ResultsReported}
 */
public record TrainingPlanEnded(String caseNumber, int year, String end, LocalDate on) {}
