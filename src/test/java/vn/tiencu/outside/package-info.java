/** The product seen from outside, over HTTP alone: its doors, its personas and the two databases it runs on. */
@NullMarked
package vn.tiencu.outside;

import org.jspecify.annotations.NullMarked;
