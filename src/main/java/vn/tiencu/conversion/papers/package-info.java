/** Plans, notices, transfers, hand-overs and answers to complaints on paper. */
@NullMarked
package vn.tiencu.conversion.papers;

import org.jspecify.annotations.NullMarked;
