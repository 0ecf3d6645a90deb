package vn.tiencu.documents.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines as Word does: never inside a date or a number such as 12/QĐ-UBND, where a web page would break. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("vi"));
    private String text = "";

    @Override
    public int next() {
        int position = breaks.next();
        while (position != BreakIterator.DONE && position < text.length() && text.charAt(position - 1) != ' ') {
            position = breaks.next();
        }
        return position;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }
}
