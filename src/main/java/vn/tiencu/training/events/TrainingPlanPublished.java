package vn.tiencu.training.events;

import java.time.LocalDate;

/** A training plan is in force: its classes may be opened. Ids only. */
public record TrainingPlanPublished(String caseNumber, int year, LocalDate on) {}
