package vn.tiencu.chancery;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.Term;
import vn.tiencu.kernel.Message;

/**
 * The wording of a room's papers: its own phrases, then those of every room ({@code papers/words.properties}). Papers are
 * Vietnamese only.
 */
public class Wording {

    private static final String SHARED = "papers/words";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    private final Texts texts;

    /**
     * The phrases of a room.
     *
     * @param bundle such as {@code papers/appointment/words}
     */
    public Wording(String bundle, Texts texts) {
        this.texts = texts;
        words.setBasenames(bundle, SHARED);
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
    }

    /** A phrase with its parts put in; dates as dd/MM/yyyy. */
    public String say(String key, Object... parts) {
        return words.getMessage(key, plain(parts), Texts.VIETNAMESE);
    }

    /** The phrase for the special case if there is one, else the general phrase. */
    public String sayFor(String general, String special, Object... parts) {
        boolean known = !find(general + "." + special).isEmpty();
        return say(known ? general + "." + special : general, parts);
    }

    /** The phrase, or another text where there is none. */
    public String sayOr(String key, String otherwise) {
        String phrase = find(key);
        return phrase.isEmpty() ? otherwise : phrase;
    }

    /** The phrases that are numbered below a key, each with the parts put in. */
    public List<String> lines(String key, Object... parts) {
        List<String> lines = new ArrayList<>();
        while (!find(key + "." + (lines.size() + 1)).isEmpty()) {
            lines.add(say(key + "." + (lines.size() + 1), parts));
        }
        return lines;
    }

    /** A sentence of another module. */
    public String text(Message message) {
        return texts.in(Texts.VIETNAMESE, message);
    }

    /** What is not known is left open to be filled in by hand. */
    public String open() {
        return say("open");
    }

    /** 05 tháng 3 năm 2026, as sentences of a paper write a day. */
    public String longDay(LocalDate day) {
        return say("longDay", two(day.getDayOfMonth()), month(day.getMonthValue()), day.getYear());
    }

    /** 30 ngày làm việc, 05 năm. */
    public String term(Term term) {
        return say("term." + term.unit(), two(term.amount()));
    }

    /** 1.234.567, as papers write a number. */
    public String amount(long number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** What an officer wrote, paragraph by paragraph. */
    public List<String> paragraphs(String written) {
        return written.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Several parts in one sentence. */
    public String joined(List<String> parts) {
        return parts.stream().reduce((left, right) -> say("and", left, right)).orElseGet(this::open);
    }

    /** The phrase as a sentence begins with it. */
    public static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    private String find(String key) {
        return String.valueOf(words.getMessage(key, new Object[0], "", Texts.VIETNAMESE));
    }

    private static Object[] plain(Object... parts) {
        return Arrays.stream(parts)
                .map(each -> each instanceof LocalDate day ? DAY.format(day) : each.toString())
                .toArray();
    }

    /** Months 1 and 2 carry a leading zero (NĐ 30/2020, Phụ lục I, mục II.4). */
    private static String month(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
