/** What a plan of conversion is checked against. */
@NullMarked
package vn.tiencu.conversion.rules;

import org.jspecify.annotations.NullMarked;
