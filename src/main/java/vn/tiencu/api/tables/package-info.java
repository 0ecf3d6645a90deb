/** Tables that people bring in as files, read cell by cell: CSV and XLSX, before anybody judges what they say. */
@NamedInterface("tables")
@NullMarked
package vn.tiencu.api.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
