/** Searches for moves with Timefold; nothing of it is seen outside this package but a search. */
@NullMarked
package vn.tiencu.chains.solver;

import org.jspecify.annotations.NullMarked;
