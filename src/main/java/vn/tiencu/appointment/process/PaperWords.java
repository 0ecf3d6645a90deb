package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.Term;
import vn.tiencu.kernel.Message;

/** The wording of the papers of an appointment, {@code papers/appointment/words.properties}; papers are Vietnamese only. */
@Component
class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    private final Texts texts;

    PaperWords(Texts texts) {
        this.texts = texts;
        words.setBasename("papers/appointment/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
    }

    /** A phrase with its parts put in; dates as dd/MM/yyyy. */
    String say(String key, Object... parts) {
        return words.getMessage(key, plain(parts), Texts.VIETNAMESE);
    }

    /** The phrase for the special case if there is one, else the general phrase. */
    String sayFor(String general, String special, Object... parts) {
        boolean known = !find(general + "." + special).isEmpty();
        return say(known ? general + "." + special : general, parts);
    }

    /** The phrase, or another text where there is none. */
    String sayOr(String key, String otherwise) {
        String phrase = find(key);
        return phrase.isEmpty() ? otherwise : phrase;
    }

    /** The phrases that are numbered below a key. */
    List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        String line = find(key + ".1");
        while (!line.isEmpty()) {
            lines.add(line);
            line = find(key + "." + (lines.size() + 1));
        }
        return lines;
    }

    /** A sentence of another module. */
    String text(Message message) {
        return texts.in(Texts.VIETNAMESE, message);
    }

    /** What is not known is left open to be filled in by hand. */
    String open() {
        return say("open");
    }

    /** 05 tháng 3 năm 2026, as sentences of a paper write a day. */
    String longDay(LocalDate day) {
        return say("longDay", two(day.getDayOfMonth()), day.getMonthValue(), day.getYear());
    }

    /** 30 ngày làm việc, 05 năm. */
    String term(Term term) {
        return say("term." + term.unit(), two(term.amount()));
    }

    /** What an officer wrote, paragraph by paragraph. */
    List<String> paragraphs(String written) {
        return written.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Several parts in one sentence. */
    String joined(List<String> parts) {
        return parts.stream().reduce((left, right) -> say("and", left, right)).orElseGet(this::open);
    }

    static String capital(String phrase) {
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

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
