package vn.tiencu.people.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes tones, marks and capitals off a text, so that whoever types {@code duc} finds {@code Đức}. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return SPACES.matcher(plain.strip()).replaceAll(" ");
    }

    /** A LIKE pattern (escape character {@code !}) that finds the text anywhere in a folded column. */
    public static String contains(String text) {
        String folded = fold(text);
        return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
