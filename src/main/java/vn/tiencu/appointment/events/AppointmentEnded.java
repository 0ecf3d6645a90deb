package vn.tiencu.appointment.events;

import java.time.LocalDate;

/**
 * An appointment case came to one of its named ends. Ids only, never a name.
 *
 * @param end element id of the end, such as {@code EndEvent_Appointed}
 * @param on the day
 */
public record AppointmentEnded(String caseNumber, String postId, String end, LocalDate on) {}
