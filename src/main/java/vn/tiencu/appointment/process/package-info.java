/** What the models call and what people do with their tasks; one class per element, named after it. */
@NullMarked
package vn.tiencu.appointment.process;

import org.jspecify.annotations.NullMarked;
