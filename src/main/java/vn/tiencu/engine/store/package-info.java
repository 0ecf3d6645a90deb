/** What the engine's tables do not hold: serial numbers of cases and the terms of tasks. */
@NullMarked
package vn.tiencu.engine.store;

import org.jspecify.annotations.NullMarked;
