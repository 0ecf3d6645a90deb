package vn.tiencu.documents.render;

/**
 * A kind of paper.
 *
 * @param template path of the template below {@code papers/}
 * @param code abbreviation in the number (NĐ 30/2020, Phụ lục III)
 * @param name kind as printed, such as Tờ trình
 * @param letter a letter (công văn) carries no kind line; its subject stands below the number
 * @param sealed only those who count and decide may read it (NĐ 170/2025, Điều 33.2b, 33.2d: the result is not announced)
 * @param citation article that asks for the paper
 */
public record PaperKind(
        String key,
        String template,
        String code,
        String name,
        String nameEn,
        boolean letter,
        boolean sealed,
        String citation) {}
