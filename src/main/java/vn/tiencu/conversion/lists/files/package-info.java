/** A circular's list brought in as a CSV or XLSX file, whole or not at all. */
@NullMarked
package vn.tiencu.conversion.lists.files;

import org.jspecify.annotations.NullMarked;
