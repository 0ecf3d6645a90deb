/** Walking cases through their models by hand: a clock that stands still, timers fired on purpose, every place noted. */
@org.jspecify.annotations.NullMarked
package vn.tiencu.walks;
