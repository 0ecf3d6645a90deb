package vn.tiencu.people.names;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The order of Vietnamese names as a key of letters and digits, which every database compares alike. The alphabet is a ă â b c
 * d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z; words with the same letters follow their tones: none, huyền, hỏi,
 * ngã, sắc, nặng (CLDR, collation vi). Neither a database collation nor the JDK's collator gives this order everywhere.
 */
public final class NameOrder {

    /** The longest key; a longer name is ordered by its beginning. */
    public static final int LONGEST = 650;

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final char BREVE = '\u0306';
    private static final char CIRCUMFLEX = '\u0302';
    private static final char HORN = '\u031B';
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final char UNKNOWN_MARK = '9';
    private static final String END = "00";
    private static final int FIRST_LETTER = 20;
    private static final int FIRST_DIGIT = 10;

    private NameOrder() {}

    /** People stand in lists by given name, then family name, then middle names. */
    public static String ofPerson(String family, @Nullable String middle, String given) {
        return cut(part(given) + part(family) + part(middle == null ? "" : middle));
    }

    /** The key of a unit's name, compared from its first word. */
    public static String of(String name) {
        return cut(part(name));
    }

    private static String cut(String sortKey) {
        return sortKey.length() <= LONGEST ? sortKey : sortKey.substring(0, LONGEST);
    }

    /** Letters first, tones after them: a tone decides only between equal letters. */
    private static String part(String text) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        String marked = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int at = 0;
        while (at < marked.length()) {
            int end = endOfLetter(marked, at);
            append(marked.codePointAt(at), marked.substring(at, end), letters, tones);
            at = end;
        }
        return letters + END + tones + END;
    }

    private static int endOfLetter(String marked, int start) {
        int end = marked.offsetByCodePoints(start, 1);
        while (end < marked.length() && Character.getType(marked.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static void append(int base, String letter, StringBuilder letters, StringBuilder tones) {
        if (Character.isWhitespace(base)) {
            letters.append("01");
        } else if (base >= '0' && base <= '9') {
            letters.append(FIRST_DIGIT + base - '0');
        } else if (ALPHABET.indexOf(base) >= 0) {
            letters.append(FIRST_LETTER + ALPHABET.indexOf(vietnamese(base, letter)));
        } else if (Character.isLetter(base)) {
            letters.append("z%06x".formatted(base));
        } else {
            letters.append("02");
        }
        tones.append(tone(base, letter));
    }

    private static char vietnamese(int base, String letter) {
        if (letter.indexOf(BREVE) > 0 && base == 'a') {
            return 'ă';
        }
        if (letter.indexOf(CIRCUMFLEX) > 0 && "aeo".indexOf(base) >= 0) {
            return "âêô".charAt("aeo".indexOf(base));
        }
        if (letter.indexOf(HORN) > 0 && "ou".indexOf(base) >= 0) {
            return "ơư".charAt("ou".indexOf(base));
        }
        return (char) base;
    }

    private static char tone(int base, String letter) {
        for (int tone = 0; tone < TONES.length(); tone++) {
            if (letter.indexOf(TONES.charAt(tone)) > 0) {
                return (char) ('1' + tone);
            }
        }
        boolean plain = letter.length() == Character.charCount(base) || vietnamese(base, letter) != base;
        return plain ? '0' : UNKNOWN_MARK;
    }
}
