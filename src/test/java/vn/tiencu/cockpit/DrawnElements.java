package vn.tiencu.cockpit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tasks and ends of the models as they are drawn. */
record DrawnElements(List<String> tasks, List<String> ends) {

    private static final Pattern TASK = Pattern.compile("<(?:bpmn:)?userTask id=\"(\\w+)\"");
    private static final Pattern END = Pattern.compile("<(?:bpmn:)?endEvent id=\"(\\w+)\"");

    static DrawnElements of(String process) {
        Path model = Path.of("processes", process.replaceAll("_.*", ""), process + ".bpmn");
        try {
            String drawn = Files.readString(model);
            return new DrawnElements(all(TASK, drawn), all(END, drawn));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> all(Pattern form, String drawn) {
        Stream<MatchResult> found = form.matcher(drawn).results();
        return found.map(each -> each.group(1)).toList();
    }
}
