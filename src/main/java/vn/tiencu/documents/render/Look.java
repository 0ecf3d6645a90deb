package vn.tiencu.documents.render;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * How a paragraph looks, said once for the web style sheet and for Word.
 *
 * @param align left, right, center or justify
 * @param size in points
 * @param firstMm indent of the first line in millimetres
 * @param before space above in points
 * @param after space below in points
 * @param keep stays on one page with the next paragraph
 */
record Look(
        String name,
        String align,
        int size,
        boolean bold,
        boolean italic,
        boolean underline,
        int firstMm,
        int before,
        int after,
        boolean keep) {

    static Look of(CSVRecord row) {
        return new Look(
                row.get("look"),
                row.get("align"),
                Integer.parseInt(row.get("size")),
                Boolean.parseBoolean(row.get("bold")),
                Boolean.parseBoolean(row.get("italic")),
                Boolean.parseBoolean(row.get("underline")),
                Integer.parseInt(row.get("first_mm")),
                Integer.parseInt(row.get("before")),
                Integer.parseInt(row.get("after")),
                Boolean.parseBoolean(row.get("keep")));
    }

    String css() {
        return String.format(
                Locale.ROOT,
                "p.%s { text-align: %s; font-size: %dpt; font-weight: %s; font-style: %s; text-decoration: %s;"
                        + " text-indent: %dmm; margin: %dpt 0 %dpt 0; page-break-after: %s }%n",
                name,
                align,
                size,
                bold ? "bold" : "normal",
                italic ? "italic" : "normal",
                underline ? "underline" : "none",
                firstMm,
                before,
                after,
                keep ? "avoid" : "auto");
    }
}
