/** Appointments over HTTP. */
@NullMarked
package vn.tiencu.appointment.web;

import org.jspecify.annotations.NullMarked;
