package vn.tiencu.documents.render;

import java.util.regex.Pattern;

/**
 * Marks the pages with which a paper and each of its annexes begin: every page carries its number but those (NĐ 30/2020, Phụ lục
 * I). The style sheet shows the mark's number on all pages after the one on which the mark stands.
 */
final class PageNumbers {

    private static final String MARK = "<p class=\"number\"></p>";
    private static final Pattern BEGINNING = Pattern.compile("<body>|<div class=\"annex[^>]*>");

    private PageNumbers() {}

    static String in(String page) {
        return BEGINNING.matcher(page).replaceAll("$0" + MARK);
    }
}
