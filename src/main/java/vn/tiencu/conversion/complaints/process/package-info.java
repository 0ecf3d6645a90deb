/** What the model of a complaint does. */
@NullMarked
package vn.tiencu.conversion.complaints.process;

import org.jspecify.annotations.NullMarked;
