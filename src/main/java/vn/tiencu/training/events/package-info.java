/** What other rooms may hear of a training plan. */
@NullMarked
@NamedInterface("events")
package vn.tiencu.training.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
