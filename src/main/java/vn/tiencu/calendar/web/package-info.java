/** Answers questions about deadlines and days, storing nothing. */
@NullMarked
package vn.tiencu.calendar.web;

import org.jspecify.annotations.NullMarked;
