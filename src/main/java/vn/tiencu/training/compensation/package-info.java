/** Who must pay back the cost of postgraduate training, how much, and how that is decided (NĐ 171/2025, Điều 6–13). */
@NullMarked
package vn.tiencu.training.compensation;

import org.jspecify.annotations.NullMarked;
