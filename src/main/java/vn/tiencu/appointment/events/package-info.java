/** What other rooms may hear of an appointment. */
@NullMarked
@NamedInterface("events")
package vn.tiencu.appointment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
