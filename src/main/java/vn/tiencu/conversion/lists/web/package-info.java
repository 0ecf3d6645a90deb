/** Lists, radar and grounds over HTTP. */
@NullMarked
package vn.tiencu.conversion.lists.web;

import org.jspecify.annotations.NullMarked;
