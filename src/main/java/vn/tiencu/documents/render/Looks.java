package vn.tiencu.documents.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The looks of {@code papers/looks.csv}: sizes and styles of NĐ 30/2020, Phụ lục I, and of the Party's papers. */
final class Looks {

    private static final String PAGE = """
            @page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: element(number, last-except) } }
            @page upright { size: A4 }
            @page wide { size: A4 landscape }
            body { margin: 0; padding: 0; font-family: 'Times New Roman'; font-size: 14pt; line-height: 1.2 }
            p { margin: 0; overflow-wrap: break-word; word-wrap: break-word; orphans: 2; widows: 2 }
            div.line { height: 0; border-top: 0.75pt solid black; margin: 3pt auto 4pt auto }
            table { border-collapse: collapse; border-spacing: 0; table-layout: fixed; width: 165mm; -fs-table-paginate: paginate }
            th, td { vertical-align: top; padding: 0; font-weight: normal; text-align: left }
            p.space { height: 6pt }
            div.annex { page: upright; page-break-before: always; -fs-page-sequence: start }
            div.wide { page: wide; width: 252mm }
            p.number { position: running(number); text-align: center; font-size: 13pt }
            p.number:before { content: counter(page) }
            div.wide table { width: 252mm }
            table.frame { page-break-inside: avoid }
            table.grid tr { page-break-inside: avoid }
            table.grid tbody.together { page-break-inside: avoid }
            table.grid th, table.grid td { border: 0.5pt solid black }
            table.grid p { margin-left: 1.5mm; margin-right: 1.5mm }
            """;

    private final Map<String, Look> looks = new LinkedHashMap<>();

    Looks() {
        CsvRows.read("papers/looks.csv").stream().map(Look::of).forEach(look -> looks.put(look.name(), look));
    }

    Look get(String name) {
        Look look = looks.get(name);
        if (look == null) {
            throw new IllegalArgumentException("unknown look: " + name);
        }
        return look;
    }

    String css() {
        return PAGE + looks.values().stream().map(Look::css).collect(Collectors.joining());
    }
}
