package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Orders what a plan holds by the five contents of training (NĐ 171/2025, Điều 14). */
@Component
class Subjects {

    /** Điều 14, in its order. */
    static final List<String> ALL =
            List.of("POLITICAL_THEORY", "DEFENCE_SECURITY", "STATE_MANAGEMENT", "JOB_POSITION", "DIGITAL");

    /** What is not one of the five, such as postgraduate study (Điều 4). */
    static final String OTHER = "OTHER";

    private static final List<String> OTHERS = List.of("EDUCATION", "POSTGRADUATE", "ABROAD", OTHER);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private final PlanWords words;

    Subjects(PlanWords words) {
        this.words = words;
    }

    /** Things by subject in the order of the law; what has none comes last. Subjects without anything are left out. */
    <T> Map<String, List<T>> group(List<T> things, PlanContents contents, Function<T, String> programme) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        ALL.forEach(each -> groups.put(each, new ArrayList<>()));
        OTHERS.forEach(each -> groups.put(each, new ArrayList<>()));
        for (T thing : things) {
            String subject = contents.subject(programme.apply(thing));
            String known = subject != null && groups.containsKey(subject) ? subject : OTHER;
            groups.computeIfAbsent(known, key -> new ArrayList<>()).add(thing);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** The heading of the group at a place in its table. */
    String heading(int place, String subject) {
        return words.say("table.group", ROMAN.get(place), name(subject));
    }

    String name(String subject) {
        return words.say("subject." + subject);
    }
}
