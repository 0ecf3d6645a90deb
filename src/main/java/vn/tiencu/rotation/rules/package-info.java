/** Whom the decree lets rotate, and on which conditions (NĐ 170/2025, Điều 42, 43, 48). */
@NullMarked
package vn.tiencu.rotation.rules;

import org.jspecify.annotations.NullMarked;
