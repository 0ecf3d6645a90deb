package vn.tiencu.documents.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The kinds of paper that the product can produce, from {@code papers/kinds.csv}. */
@Component
public class PaperKinds {

    private final Map<String, PaperKind> kinds = new LinkedHashMap<>();

    public PaperKinds() {
        CsvRows.read("papers/kinds.csv").stream().map(PaperKinds::kind).forEach(each -> kinds.put(each.key(), each));
    }

    public PaperKind get(String key) {
        PaperKind kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("unknown kind of paper: " + key);
        }
        return kind;
    }

    public List<PaperKind> all() {
        return List.copyOf(kinds.values());
    }

    private static PaperKind kind(CSVRecord row) {
        return new PaperKind(
                row.get("kind"),
                row.get("template"),
                row.get("code"),
                row.get("name"),
                row.get("name_en"),
                Boolean.parseBoolean(row.get("letter")),
                Boolean.parseBoolean(row.get("sealed")),
                row.get("citation"));
    }
}
