/** The rows of {@code chains_rule}: what counts as hard, what it weighs, its limit and its article. */
@NullMarked
package vn.tiencu.chains.rules;

import org.jspecify.annotations.NullMarked;
