/** The board over HTTP, each list also as a workbook. */
@NullMarked
package vn.tiencu.cockpit.web;

import org.jspecify.annotations.NullMarked;
