package vn.tiencu.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiencu.kernel.Message;

/** Puts a {@link Message} into Vietnamese or English; Vietnamese unless the reader asks for English. */
@Component
public class Texts {

    /** Language of papers and of readers who name none. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence in a language; dates as dd/MM/yyyy, numbers without grouping, inner messages resolved. */
    public String in(Locale locale, Message message) {
        Object[] arguments =
                message.arguments().stream().map(each -> plain(locale, each)).toArray();
        return messages.getMessage(message.key(), arguments, locale);
    }

    /** The sentence in the language of the request at hand. */
    public String here(Message message) {
        return in(LocaleContextHolder.getLocale(), message);
    }

    /** Of two wordings that stand in data, the one in the language of the request at hand. */
    public static String pick(String vietnamese, String english) {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? english
                : vietnamese;
    }

    private String plain(Locale locale, Object argument) {
        if (argument instanceof Message inner) {
            return in(locale, inner);
        }
        if (argument instanceof LocalDate date) {
            return DATE.format(date);
        }
        return argument.toString();
    }
}
