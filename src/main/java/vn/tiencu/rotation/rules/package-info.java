/** Who may be rotated and why, and whom the records themselves put forward (NĐ 170/2025, Điều 42, 43, 48). */
@NullMarked
package vn.tiencu.rotation.rules;

import org.jspecify.annotations.NullMarked;
