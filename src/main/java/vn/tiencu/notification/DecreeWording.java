package vn.tiencu.notification;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.Decrees.Applied;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.kernel.Message;

/** Words what is told when a document moves deadlines: case numbers, what is due, and days; Vietnamese with English below. */
@Component
class DecreeWording {

    /** Longer lists are read in the application. */
    private static final int LONGEST_LIST = 100;

    private final Texts texts;
    private final String address;

    DecreeWording(Texts texts, @Value("${tiencu.address}") String address) {
        this.texts = texts;
        this.address = address;
    }

    String subject(List<Move> moves) {
        return texts.in(Texts.VIETNAMESE, Message.of("notification.decree.subject", moves.size()));
    }

    String text(Applied applied, List<Move> moves) {
        return both(locale -> texts.in(
                locale,
                Message.of(
                        "notification.decree.text",
                        applied.document(),
                        moves.size(),
                        list(locale, moves),
                        address + "/camunda/app/tasklist/")));
    }

    String summarySubject(Applied applied) {
        return texts.in(
                Texts.VIETNAMESE,
                Message.of("notification.decree.summarySubject", applied.moves().size()));
    }

    String summary(Applied applied) {
        return both(locale -> texts.in(
                locale,
                Message.of(
                        "notification.decree.summary",
                        applied.document(),
                        applied.version(),
                        applied.by(),
                        applied.moves().size(),
                        counts(locale, applied.moves()),
                        address + "/camunda/app/cockpit/")));
    }

    private String both(Function<Locale, String> text) {
        return text.apply(Texts.VIETNAMESE) + "\n----\n\n" + text.apply(Locale.ENGLISH);
    }

    private String list(Locale locale, List<Move> moves) {
        String shown = moves.stream()
                .limit(LONGEST_LIST)
                .map(each -> texts.in(
                        locale,
                        Message.of(
                                "notification.decree.line",
                                each.deadline().caseNumber(),
                                each.deadline().name(),
                                each.deadline().due(),
                                each.due())))
                .collect(Collectors.joining("\n"));
        int more = moves.size() - LONGEST_LIST;
        return more <= 0 ? shown : shown + "\n" + texts.in(locale, Message.of("notification.decree.more", more));
    }

    private String counts(Locale locale, List<Move> moves) {
        return moves.stream()
                .collect(Collectors.groupingBy(each -> each.deadline().process(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> "- " + texts.in(locale, Message.of(each.getKey() + ".process")) + ": " + each.getValue())
                .collect(Collectors.joining("\n"));
    }
}
