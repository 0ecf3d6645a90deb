package vn.tiencu.people.imports;

import java.util.List;
import vn.tiencu.api.tables.TableFile.Line;

/**
 * A table of one kind of rows.
 *
 * @param sheet name of the sheet when there are several, otherwise empty
 */
record RawTable(Kind kind, String sheet, List<Line> lines) {}
