/** What people and the process do in a plan, a move and a complaint. */
@NullMarked
package vn.tiencu.conversion.process;

import org.jspecify.annotations.NullMarked;
