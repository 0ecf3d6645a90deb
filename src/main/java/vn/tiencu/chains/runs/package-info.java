/** Searches in the background: one for each case, known to every node, stopped and adopted by people. */
@NullMarked
package vn.tiencu.chains.runs;

import org.jspecify.annotations.NullMarked;
