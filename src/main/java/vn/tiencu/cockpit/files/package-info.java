/** The board's lists as workbooks. */
@NullMarked
package vn.tiencu.cockpit.files;

import org.jspecify.annotations.NullMarked;
