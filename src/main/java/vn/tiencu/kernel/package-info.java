/** The words every module shares: periods, case numbers, messages and refusals; no Spring, no Camunda. */
@NullMarked
package vn.tiencu.kernel;

import org.jspecify.annotations.NullMarked;
